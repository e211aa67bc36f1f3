package vn.dossierledger.api.rejection;

/**
 * No supplement waits for approval.
 */
public record NoSupplementProposed() implements Rejection {

    @Override
    public String article() {
        return "default: What goes out to the applicant was proposed by the department; as QN 12.2, CM 13.2.";
    }
}
