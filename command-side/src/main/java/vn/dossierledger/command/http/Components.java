package vn.dossierledger.command.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.command.attachment.Attachment;
import vn.dossierledger.command.attachment.Attachments;

/** Finds the files that components name: only the caller's own (one-stop officers: their authority's) can be used. */
public final class Components {
    private final Attachments attachments;

    public Components(Attachments attachments) {
        this.attachments = attachments;
    }

    /** A file that is not there, or not the caller's, has no hash; who may not do the step at all is told that first, by the aggregate. */
    List<SubmittedComponent> of(Caller caller, List<ComponentFile> files) {
        Map<String, Attachment> usable = attachments.usableBy(
                caller, files.stream().map(ComponentFile::attachment).collect(Collectors.toSet()));
        return files.stream()
                .map(file -> component(file, usable.get(file.attachment())))
                .toList();
    }

    private static SubmittedComponent component(ComponentFile file, Attachment attachment) {
        String hash = attachment == null ? null : attachment.sha256();
        return new SubmittedComponent(file.component(), file.attachment(), hash);
    }
}
