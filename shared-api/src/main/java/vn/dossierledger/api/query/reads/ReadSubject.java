package vn.dossierledger.api.query.reads;

/** What was read of a dossier. The names are stored: they never change. */
public enum ReadSubject {
    /** How it stands. */
    FILE,
    /** How it stood at an instant, or as it was known at one. */
    FILE_THEN,
    /** Everything that happened. */
    HISTORY,
    /** Everything that happened, and what happens as long as somebody watches. */
    HISTORY_LIVE,
    /** Its time limits. */
    CLOCKS,
    /** The forms that were issued. */
    FORMS,
    /** Who has read it. */
    READS,
    /** It stood in a list that left the house. */
    EXPORT,
    /** It was shown among what somebody searched for, or suggested to them. */
    SEARCH
}
