package vn.dossierledger.api.policy;

/**
 * How much a policy wants something.
 */
public enum Requirement {
    NO,
    PREFERRED,
    REQUIRED
}
