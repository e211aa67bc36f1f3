package vn.dossierledger.api.rejection;

/**
 * There is no such attachment of this caller.
 */
public record AttachmentUnknown(String attachment) implements Rejection {}
