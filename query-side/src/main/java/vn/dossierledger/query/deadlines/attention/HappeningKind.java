package vn.dossierledger.query.deadlines.attention;

/** What happened. */
public enum HappeningKind {
    /** At intake; it moves no promise, for there is none yet. */
    INTAKE_SUPPLEMENT_ASKED,
    SUPPLEMENT_ASKED,
    SUPPLEMENT_ANSWERED,
    STOPPED,
    RESUMED,
    APOLOGISED,
    EXTENDED,
    RECOMPUTED,
    REOPENED,
    /** An instant or a date in the record was set right. */
    DATE_CORRECTED,
    FORWARDED,
    /** The result came back to the one-stop. */
    READY,
    /** The originals differed: the result is not ready after all. */
    NOT_READY,
    /** The result left the one-stop. */
    LEFT
}
