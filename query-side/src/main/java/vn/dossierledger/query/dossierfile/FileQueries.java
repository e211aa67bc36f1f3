package vn.dossierledger.query.dossierfile;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.query.dossierfile.DossierHistory;
import vn.dossierledger.api.query.dossierfile.FindDossier;
import vn.dossierledger.api.query.dossierfile.FindHistory;
import vn.dossierledger.api.query.dossierfile.HistoryEntry;
import vn.dossierledger.api.query.dossierfile.HistoryEntry.ShownActor;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.sight.Sight;

/** Answers questions about one dossier. */
class FileQueries {

    private final FileRows files;
    private final HistoryRows histories;
    private final Opener opener;
    private final Payloads payloads;

    FileQueries(FileRows files, HistoryRows histories, Opener opener) {
        this.files = files;
        this.histories = histories;
        this.opener = opener;
        this.payloads = new Payloads(opener);
    }

    @QueryHandler
    Optional<DossierFile> answer(FindDossier question) {
        return visible(question.caller(), question.code()).map(body -> new Reading(opener, body).file());
    }

    @QueryHandler
    Optional<DossierHistory> answer(FindHistory question) {
        return visible(question.caller(), question.code()).map(body -> history(question, body));
    }

    private Optional<FileBody> visible(Caller caller, String code) {
        Sight sight = Sight.of(caller);
        return files.findById(code)
                .map(row -> Files.read(row.body))
                .filter(body ->
                        sight.sees(body.owners(), body.submitted.authority(), body.department, body.sharedWith()));
    }

    private DossierHistory history(FindHistory question, FileBody body) {
        var sentences = new Sentences(question.language());
        List<HistoryEntry> entries = histories.findByDossierCodeOrderBySequence(question.code()).stream()
                .map(row -> entry(row, Events.read(row.type, row.event), sentences, question))
                .toList();
        return new DossierHistory(question.code(), body.version, entries);
    }

    private HistoryEntry entry(HistoryRow row, DossierEvent event, Sentences sentences, FindHistory question) {
        Actor by = event.by();
        return new HistoryEntry(
                row.sequence,
                row.type,
                event.at(),
                row.recordedAt,
                new ShownActor(by.role(), by.authority(), by.department()),
                sentences.of(event),
                payloads.of(event, question.language()));
    }
}
