package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Views;

/** Keeps documents in the index. */
final class Documents implements Views<SearchDocument> {

    private final DossierIndex index;
    private final Completion completion;
    private final Runnable begun;

    /** @param begun writes down, with the batch, that the index holds something: an empty one must never take its place unnoticed */
    Documents(DossierIndex index, Completion completion, Runnable begun) {
        this.index = index;
        this.completion = completion;
        this.begun = begun;
    }

    /** @throws ReadModelUnavailable when an older program wrote one of them, which no fact can be added to: all stands still until it is rebuilt */
    @Override
    public Map<String, SearchDocument> load(Set<String> codes) {
        Map<String, SearchDocument> documents = index.load(codes);
        if (documents.values().stream().anyMatch(document -> document.history == null)) {
            throw new ReadModelUnavailable(DossierIndex.MADE_BEFORE);
        }
        return documents;
    }

    /**
     * A calendar or an outage has changed: reads the ends again that it may move.
     *
     * @param from the first instant that is otherwise than before
     */
    void deriveAgain(Ends underNewRules, Instant from) {
        IndexVersions indexes = index.versions();
        // Read one by one as they are now: what was erased since the search began stays so.
        index.eachAccepted(
                from,
                codes -> indexes.save(
                        indexes.searched(),
                        load(codes).values().stream()
                                .filter(underNewRules::derive)
                                .toList()));
    }

    @Override
    public void save(List<Folded<SearchDocument>> folded) {
        index.save(completion.of(folded));
        begun.run();
        forget(folded.stream().flatMap(one -> one.facts().stream()));
    }

    /** Whoever was erased is found no more, whatever the dossier waits for in which that stands. */
    @Override
    public void passedBy(List<Fact> facts) {
        forget(facts.stream());
    }

    /** One key seals all dossiers of a person: those that have nothing to say today forget as well. */
    private void forget(Stream<Fact> facts) {
        facts.map(Fact::event)
                .filter(PersonalDataErased.class::isInstance)
                .map(event -> ((PersonalDataErased) event).sealingKey())
                .distinct()
                .forEach(index::forget);
    }

    @Override
    public void clear() {
        index.clear();
    }
}
