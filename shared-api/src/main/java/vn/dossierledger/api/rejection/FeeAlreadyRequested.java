package vn.dossierledger.api.rejection;

/**
 * This fee was asked for already.
 */
public record FeeAlreadyRequested(String name) implements Rejection {

    @Override
    public String article() {
        return "default: A fee is asked for once.";
    }
}
