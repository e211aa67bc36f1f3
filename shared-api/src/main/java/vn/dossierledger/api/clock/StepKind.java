package vn.dossierledger.api.clock;

/**
 * What one stretch of a derivation was.
 */
public enum StepKind {
    /** Working time that counted. */
    COUNTED,
    /** Night, lunch or weekend: outside working hours. */
    OUTSIDE_HOURS,
    /** A holiday of the calendar. */
    HOLIDAY,
    /** The clock stood still, waiting for somebody else. */
    PAUSED,
    /** The clock stood still, because nobody could use the services and the policy excuses that; the note is its article. */
    OUTAGE,
    /** The clock ran, but the full limit ran again after the pause that follows: this time counts for nothing. */
    DISCARDED,
    /** The end was moved to here by a decision that cites its law; adds to the limit. */
    EXTENDED
}
