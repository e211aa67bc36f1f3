package vn.dossierledger.query.search;

import java.util.List;
import vn.dossierledger.query.projection.Folded;

/** Adds to documents what does not stand in the facts alone: words of people, and ends that follow from the rules. */
record Completion(Wording wording, Ends ends) {

    List<SearchDocument> of(List<Folded<SearchDocument>> folded) {
        List<SearchDocument> documents = folded.stream().map(Folded::state).toList();
        documents.forEach(wording::complete);
        documents.forEach(ends::derive);
        return documents;
    }
}
