package vn.dossierledger.query.search;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.rebuild.RebuildPlan;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    SearchProjection searchProjection(DossierIndex index, Opener opener) {
        return new SearchProjection(new Projector<>(new SearchFold(), new Documents(index, new Wording(opener))));
    }

    @Bean
    RebuildPlan<SearchDocument> searchRebuild(DossierIndex index, Opener opener) {
        return new RebuildPlan<>(
                SearchProjection.PROCESSOR,
                new SearchFold(),
                () -> new IndexSink(index.versions(), new Wording(opener)));
    }

    @Bean
    SearchQueries searchQueries(DossierIndex index) {
        return new SearchQueries(index);
    }
}
