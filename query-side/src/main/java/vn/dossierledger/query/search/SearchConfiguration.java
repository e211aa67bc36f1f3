package vn.dossierledger.query.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.projection.Rederivation;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.Versions;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchProjection searchProjection(
            DossierIndex index,
            Opener opener,
            EventStoreRulebook rulebook,
            Versions versions,
            Rederivation rederivation) {
        Ends ends = new Ends(rulebook);
        var documents = new Documents(
                index,
                new Completion(new Wording(opener), ends),
                ends,
                () -> versions.begun(SearchProjection.PROCESSOR));
        return new SearchProjection(new Projector<>(new SearchFold(), documents), documents, rulebook, rederivation);
    }

    @Bean
    RebuildPlan<SearchDocument> searchRebuild(DossierIndex index, Opener opener, Rulebook rulebook) {
        return new RebuildPlan<>(
                SearchProjection.PROCESSOR,
                new SearchFold(),
                () -> new IndexSink(index.versions(), new Completion(new Wording(opener), new Ends(rulebook))));
    }

    @Bean
    SearchQueries searchQueries(DossierIndex index) {
        return new SearchQueries(index);
    }

    @Bean
    SuggestionQueries suggestionQueries(DossierIndex index, Rulebook rulebook) {
        return new SuggestionQueries(index, rulebook);
    }
}
