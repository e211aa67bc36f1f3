package vn.dossierledger.command.attachment;

/**
 * A file that a caller has brought in.
 *
 * @param attachment its id
 * @param sha256 of the content, lower-case hex
 * @param size in bytes
 * @param mediaType by content
 */
public record Attachment(String attachment, String sha256, long size, String mediaType) {}
