package vn.dossierledger.api.rejection;

/**
 * There is no such authority.
 */
public record AuthorityUnknown(String authority) implements Rejection, RuleRefusal {}
