package vn.dossierledger.command.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.rejection.AttachmentUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.command.attachment.Attachment;
import vn.dossierledger.command.attachment.Attachments;

/** Finds the files that components name: only the caller's own (one-stop officers: their authority's) can be used. */
public final class Components {
    private final Attachments attachments;

    public Components(Attachments attachments) {
        this.attachments = attachments;
    }

    /** @throws Rejected {@link AttachmentUnknown} for a file that is not there or not the caller's */
    List<SubmittedComponent> of(Caller caller, List<ComponentFile> files) {
        Map<String, Attachment> usable = attachments.usableBy(
                caller, files.stream().map(ComponentFile::attachment).collect(Collectors.toSet()));
        return files.stream()
                .map(file -> component(file, usable.get(file.attachment())))
                .toList();
    }

    private static SubmittedComponent component(ComponentFile file, Attachment attachment) {
        if (attachment == null) {
            throw new Rejected(new AttachmentUnknown(file.attachment()));
        }
        return new SubmittedComponent(file.component(), attachment.attachment(), attachment.sha256());
    }
}
