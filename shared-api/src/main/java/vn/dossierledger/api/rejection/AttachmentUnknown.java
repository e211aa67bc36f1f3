package vn.dossierledger.api.rejection;

/**
 * There is no such attachment of this caller.
 */
public record AttachmentUnknown(String attachment) implements Rejection {

    @Override
    public String article() {
        return "default: A file is used by those whose it is; as DQ 7.3, QN 4.3, CM 5.3.";
    }
}
