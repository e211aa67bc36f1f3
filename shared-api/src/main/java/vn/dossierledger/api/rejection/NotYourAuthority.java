package vn.dossierledger.api.rejection;

/**
 * The caller is an officer of another authority.
 */
public record NotYourAuthority(String authority) implements Rejection, RuleRefusal {}
