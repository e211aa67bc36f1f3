package vn.dossierledger.api.query.deadlines;

/** What may be worth a look. Nothing here is a breach: an inspector decides what it is. */
public enum AttentionPattern {
    SUPPLEMENT_ASKED_SHORTLY_BEFORE_THE_END,
    SUPPLEMENT_ASKED_AFTER_THE_END,
    SUPPLEMENTS_REPEATED,
    STOPPED_SHORTLY_BEFORE_THE_END,
    EXTENDED_LATE_IN_THE_TERM,
    RESULT_READY_LONG_BEFORE_IT_LEFT,
    FORWARDED_LATE_BUT_MET_BY_RECOUNT,
    DATE_CORRECTED_AFTER_THE_END
}
