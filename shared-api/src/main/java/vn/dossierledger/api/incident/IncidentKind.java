package vn.dossierledger.api.incident;

/**
 * What does not work.
 */
public enum IncidentKind {
    /** Nothing can be reached. */
    SYSTEM_DOWN,
    /** Dossiers cannot be submitted. */
    SUBMISSION,
    /** Fees cannot be paid. */
    PAYMENT,
    /** Nothing can be signed digitally. */
    SIGNATURE,
    /** Data was lost, changed or seen by others. */
    SECURITY,
    OTHER
}
