package vn.dossierledger.api.clock;

/**
 * Who can have a dossier before it, so that time runs for them.
 */
public enum HolderKind {
    /** The applicant: a supplement, a fee or the collection of the result is awaited. */
    CITIZEN,
    /** The one-stop shop. */
    ONE_STOP,
    /** A department of the dossier's authority; its id stands beside it. */
    DEPARTMENT,
    /** Another authority that co-processes; its id stands beside it. */
    AGENCY
}
