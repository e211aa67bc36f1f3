package vn.dossierledger.api.rejection;

/**
 * The copy was received already.
 */
public record CopyReceivedAlready(int copy) implements Rejection {

    @Override
    public String article() {
        return "default: The receipt of a copy is recorded once.";
    }
}
