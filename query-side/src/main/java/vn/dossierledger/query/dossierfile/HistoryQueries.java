package vn.dossierledger.query.dossierfile;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.DossierHistory;
import vn.dossierledger.api.query.dossierfile.FindHistory;
import vn.dossierledger.api.query.dossierfile.HistoryEntry;
import vn.dossierledger.api.query.dossierfile.HistoryEntry.ShownActor;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Fact;

/** Answers what happened to one dossier. */
class HistoryQueries {

    private final SeenFiles files;
    private final Histories histories;
    private final Payloads payloads;

    HistoryQueries(SeenFiles files, Histories histories, Opener opener) {
        this.files = files;
        this.histories = histories;
        this.payloads = new Payloads(opener);
    }

    @QueryHandler
    Optional<DossierHistory> answer(FindHistory question) {
        return files.find(question.caller(), question.code()).map(body -> history(question, body.version));
    }

    private DossierHistory history(FindHistory question, long version) {
        var sentences = new Sentences(question.language());
        return new DossierHistory(
                question.code(),
                version,
                histories.after(question.code(), question.after()).stream()
                        .map(fact -> entry(fact, sentences, question.language()))
                        .toList());
    }

    private HistoryEntry entry(Fact fact, Sentences sentences, Language language) {
        Actor by = fact.event().by();
        return new HistoryEntry(
                fact.sequence(),
                fact.event().getClass().getSimpleName(),
                fact.event().at(),
                fact.recordedAt(),
                new ShownActor(by.role(), by.authority(), by.department()),
                sentences.of(fact.event()),
                payloads.of(fact.event(), language));
    }
}
