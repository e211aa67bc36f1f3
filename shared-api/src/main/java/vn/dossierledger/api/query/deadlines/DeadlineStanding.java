package vn.dossierledger.api.query.deadlines;

/** How a time limit stands at the instant it is asked about; what is looked for in lists. */
public enum DeadlineStanding {
    /** Open, with its end still ahead or without one. */
    RUNNING,
    /** Open, standing still: never late, however long it lasts. */
    PAUSED,
    /** Done by its end. */
    MET,
    /** Past its end: done afterwards, cancelled afterwards, or still open. */
    MISSED,
    /** Lost its object before its end. */
    CANCELLED,
    /** MISSED and still open, whether or not the ledger has recorded it yet. */
    OVERDUE,
    /** RUNNING, with its end so near that somebody should look. */
    SOON
}
