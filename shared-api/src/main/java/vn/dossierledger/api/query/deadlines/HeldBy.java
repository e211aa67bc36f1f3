package vn.dossierledger.api.query.deadlines;

/** Who can have a dossier before it: exactly one at any instant of its life (DOMAIN.md 7). */
public enum HeldBy {
    /** A supplement or a fee is awaited, or the result is to be collected in person. */
    CITIZEN,
    /** Intake, forwarding, handing out. */
    ONE_STOP,
    /** The department that leads, or another one that was asked; its id stands beside it. */
    DEPARTMENT,
    /** A draft waits for a decision, or the processing was stopped. */
    LEADER,
    /** Another authority that co-processes; its id stands beside it. */
    AGENCY,
    /** The result is on its way. */
    POST,
    /** Between the end of a dossier and its reopening. */
    NOBODY
}
