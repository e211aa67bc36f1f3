package vn.dossierledger.api.query.deadlines;

/** What time limits are counted by. */
public enum SummaryKey {
    CLOCK,
    AUTHORITY,
    DEPARTMENT,
    OFFICER
}
