package vn.dossierledger.api.rejection;

/**
 * The record says exactly this already.
 */
public record NothingToCorrect(String field) implements Rejection {

    @Override
    public String article() {
        return "default: A correction says something else than the record; as DQ 7.3, QN 4.3, CM 5.3.";
    }
}
