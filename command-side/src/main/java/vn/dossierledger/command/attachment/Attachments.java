package vn.dossierledger.command.attachment;

import java.util.Collection;
import java.util.Map;
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
     * Those of the attachments that the caller may use, by their ids: its own, or, for officers of the one-stop, those of their authority.
     *
     * @param attachments any texts
     */
    Map<String, Attachment> usableBy(Caller caller, Collection<String> attachments);

    /** Forgets files: their content too, unless somebody else has brought the same. Unknown ones are no fault. */
    void forget(Collection<String> attachments);
}
