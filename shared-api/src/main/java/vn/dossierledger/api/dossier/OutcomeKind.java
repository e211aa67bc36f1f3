package vn.dossierledger.api.dossier;

/**
 * What a dossier can come to. Whether a result is an approval or a refusal is data, not a state (DOMAIN.md 2).
 */
public enum OutcomeKind {
    APPROVED,
    REFUSED,
    /** Not taken in. */
    DECLINED,
    /** The agency could not perform the service, by its own fault. */
    NOT_PERFORMED,
    /** Taken back by the applicant. */
    WITHDRAWN,
    /** A supplement that was asked for never came. */
    LAPSED
}
