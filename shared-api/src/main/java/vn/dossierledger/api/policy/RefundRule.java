package vn.dossierledger.api.policy;

/**
 * Whether an authority knows refunds.
 */
public enum RefundRule {
    /** The regulation is silent: not offered. */
    NOT_OFFERED,
    /** Money goes back because the agency did not perform. */
    WHEN_NOT_PERFORMED
}
