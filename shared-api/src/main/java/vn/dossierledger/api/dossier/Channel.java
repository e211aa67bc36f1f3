package vn.dossierledger.api.dossier;

/**
 * How a dossier came in.
 */
public enum Channel {
    ONLINE,
    COUNTER,
    POST
}
