package vn.dossierledger.ledger.sealing;

/** Hands out vaults for what a process keeps beside people's data: kept answers, attachments. */
public final class Vaults {

    private final MasterKey master;

    Vaults(MasterKey master) {
        this.master = master;
    }

    /** @param purpose for ever: what was closed for it opens under the same name only */
    public Vault of(String purpose) {
        return new Vault(master, purpose);
    }
}
