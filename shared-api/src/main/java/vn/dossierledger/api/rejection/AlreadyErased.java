package vn.dossierledger.api.rejection;

/**
 * The applicant's data is erased.
 */
public record AlreadyErased() implements Rejection {

    @Override
    public String article() {
        return "default: Who is forgotten stays forgotten; as QN 10.5, CM 11.5.";
    }
}
