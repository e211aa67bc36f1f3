package vn.dossierledger.api.rejection;

/**
 * This feedback was answered already.
 */
public record AlreadyAnswered() implements Rejection {

    @Override
    public String article() {
        return "default: A feedback is answered once.";
    }
}
