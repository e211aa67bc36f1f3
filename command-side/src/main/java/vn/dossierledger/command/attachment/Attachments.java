package vn.dossierledger.command.attachment;

import java.util.Optional;
import vn.dossierledger.api.actor.Caller;

/** Where files are kept. */
public interface Attachments {
    /**
     * Keeps a file and notes who brought it. The same content of the same caller again is the same attachment.
     *
     * @param content not empty
     * @param type by content
     */
    Attachment keep(Caller caller, byte[] content, FileType type);

    /**
     * The attachment, if the caller may use it: its own, or, for officers of the one-stop, one of their authority.
     *
     * @param attachment any text
     */
    Optional<Attachment> usableBy(Caller caller, String attachment);
}
