package vn.dossierledger.api.policy;

/**
 * How a citizen is told of a refusal.
 */
public enum NoticeChannel {
    PORTAL,
    E_NOTICE,
    SMS,
    ZALO,
    EMAIL,
    PHONE
}
