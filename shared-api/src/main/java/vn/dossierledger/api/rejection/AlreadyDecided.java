package vn.dossierledger.api.rejection;

/**
 * The result or the refusal is signed already.
 */
public record AlreadyDecided() implements Rejection {

    @Override
    public String article() {
        return "default: What is signed stands; a correction or a reopening goes on from it.";
    }
}
