package vn.dossierledger.api.rejection;

/**
 * A supplement waits for approval already.
 */
public record SupplementAlreadyProposed() implements Rejection {

    @Override
    public String article() {
        return "default: What waits for approval is decided before more is proposed.";
    }
}
