package vn.dossierledger.api.dossier;

/**
 * How a fee is paid.
 */
public enum PaymentMethod {
    AT_AGENCY,
    ONLINE,
    POST_OFFICE,
    POSTAL_TRANSFER,
    BANK_TRANSFER
}
