package vn.dossierledger.api.rejection;

/**
 * The dossier has no event of this sequence number.
 */
public record EventUnknown(long event) implements Rejection {

    @Override
    public String article() {
        return "default: Only what is on record is set right; as DQ 7.3, QN 4.3, CM 5.3.";
    }
}
