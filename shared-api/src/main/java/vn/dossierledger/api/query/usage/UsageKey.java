package vn.dossierledger.api.query.usage;

/** What usage is counted by. */
public enum UsageKey {
    PROCEDURE,
    FIELD,
    LEVEL,
    AUTHORITY,
    CHANNEL,
    MONTH,
    DAY
}
