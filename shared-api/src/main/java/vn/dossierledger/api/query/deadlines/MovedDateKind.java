package vn.dossierledger.api.query.deadlines;

/** What moved, or meant to move, a promised date. */
public enum MovedDateKind {
    APOLOGY,
    EXTENSION,
    /** A changed calendar. */
    RECOMPUTATION,
    /** The supplement came. */
    SUPPLEMENT_ANSWERED,
    RESUMPTION,
    /** Another promise after the dossier's end. */
    REOPENING,
    /** The record of an instant or of a date was set right. */
    CORRECTION
}
