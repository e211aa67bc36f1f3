package vn.dossierledger.ledger.sealing;

/** The master key cannot be used; the process does not start. */
final class MasterKeyRefused extends RuntimeException {

    MasterKeyRefused(String fault) {
        super(
                "The master key (dossier.master-key, or DOSSIER_MASTER_KEY) " + fault
                        + ": give the Base64 of 32 random bytes, such as \"openssl rand -base64 32\" prints, and keep it for ever.");
    }
}
