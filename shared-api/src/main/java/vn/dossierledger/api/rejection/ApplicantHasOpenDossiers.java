package vn.dossierledger.api.rejection;

/**
 * Other dossiers of the applicant are still open.
 * @param open how many
 */
public record ApplicantHasOpenDossiers(int open) implements Rejection {}
