package vn.dossierledger.api.rejection;

/**
 * No certified paper was promised, or it is here already.
 */
public record PaperNotPromised() implements Rejection {

    @Override
    public String article() {
        return "default: Only a paper that was promised by post is awaited; as QN 7.2.a, CM 8.3.";
    }
}
