package vn.dossierledger.query.search;

import java.util.List;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.rebuild.BulkSink;

/**
 * Fills a new index. It takes the place of the old one after the processor's token was moved back: should that fail, the old index knows more
 * than the token says and ignores what comes again.
 */
final class IndexSink implements BulkSink<SearchDocument> {

    private final DossierIndex.Draft draft;
    private final Wording wording;

    IndexSink(DossierIndex.Draft draft, Wording wording) {
        this.draft = draft;
        this.wording = wording;
    }

    @Override
    public void add(List<Folded<SearchDocument>> folded) {
        List<SearchDocument> documents = folded.stream().map(Folded::state).toList();
        documents.forEach(wording::complete);
        draft.add(documents);
    }

    @Override
    public void replace() {
        // An index has no transaction.
    }

    @Override
    public void afterwards() {
        draft.publish();
    }
}
