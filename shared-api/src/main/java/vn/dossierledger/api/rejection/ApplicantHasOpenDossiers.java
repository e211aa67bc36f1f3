package vn.dossierledger.api.rejection;

/**
 * Other dossiers of the applicant are still open.
 * @param open how many
 */
public record ApplicantHasOpenDossiers(int open) implements Rejection {

    @Override
    public String article() {
        return "default: Nobody is forgotten whose dossiers are still worked on; as QN 10.5, CM 11.5.";
    }
}
