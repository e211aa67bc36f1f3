package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.projection.Affected;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Views;

/** Keeps documents in the index. */
final class Documents implements Views<SearchDocument> {

    private final DossierIndex index;
    private final Completion completion;
    private final Ends ends;
    private final Runnable begun;

    /** @param begun writes down, with the batch, that the index holds something: an empty one must never take its place unnoticed */
    Documents(DossierIndex index, Completion completion, Ends ends, Runnable begun) {
        this.ends = ends;
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
     * A calendar or an outage that changes may move the ends of what was accepted.
     *
     * @param from the first instant that is otherwise than before
     */
    Affected endingAfter(Instant from) {
        return new Affected() {
            @Override
            public List<String> after(String code, int most) {
                return index.acceptedAfter(from, code, most);
            }

            /** Read one by one as they are now: what was erased since they were looked for stays so. */
            @Override
            public void deriveAgain(List<String> codes) {
                IndexVersions indexes = index.versions();
                indexes.save(
                        indexes.searched(),
                        load(Set.copyOf(codes)).values().stream()
                                .filter(ends::derive)
                                .toList());
            }
        };
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
