package vn.dossierledger.query.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Views;

/** Keeps documents in the index. */
final class Documents implements Views<SearchDocument> {

    private final DossierIndex index;
    private final Wording wording;

    Documents(DossierIndex index, Wording wording) {
        this.index = index;
        this.wording = wording;
    }

    @Override
    public Map<String, SearchDocument> load(Set<String> codes) {
        return index.load(codes);
    }

    @Override
    public void save(List<Folded<SearchDocument>> folded) {
        List<SearchDocument> documents = folded.stream().map(Folded::state).toList();
        documents.forEach(wording::complete);
        index.save(documents);
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
