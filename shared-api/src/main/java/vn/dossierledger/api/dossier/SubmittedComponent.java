package vn.dossierledger.api.dossier;

/**
 * A component of the dossier with its file.
 * @param component the component's id in the procedure
 * @param attachment the id of the uploaded file
 * @param sha256 hash of the content, lower-case hex; in a command null where there is no such file of the caller, in an event never
 */
public record SubmittedComponent(String component, String attachment, String sha256) {}
