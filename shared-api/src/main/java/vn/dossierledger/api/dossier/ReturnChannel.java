package vn.dossierledger.api.dossier;

/**
 * How a result reaches the citizen.
 */
public enum ReturnChannel {
    IN_PERSON,
    POST,
    ONLINE
}
