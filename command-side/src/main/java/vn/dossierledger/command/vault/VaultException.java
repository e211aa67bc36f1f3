package vn.dossierledger.command.vault;

/** Something that was closed does not open. */
public final class VaultException extends RuntimeException {
    VaultException(Throwable cause) {
        super(
                "Encrypted bookkeeping of the ledger does not open: it was changed, or DOSSIER_MASTER_KEY is not the key"
                        + " that it was written with. Start with the key that the data was made with.",
                cause);
    }
}
