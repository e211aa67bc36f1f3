package vn.dossierledger.query.config;

import java.net.URI;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Versions;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.search.elasticsearch.ElasticsearchIndex;

/** The search index and its health; Spring Boot's own parts for it do not resolve in this version. */
@Configuration(proxyBeanMethods = false)
class SearchIndexConfiguration {

    @Bean(destroyMethod = "close")
    ElasticsearchIndex dossierIndex(Environment environment, ObjectProvider<Versions> versions) {
        String url = environment.getProperty("dossier.elasticsearch.url", "");
        if (url.isBlank()) {
            throw new IllegalStateException("The query side has no search index: set DOSSIER_ELASTICSEARCH_URL.");
        }
        return new ElasticsearchIndex(
                URI.create(url),
                environment.getProperty("dossier.elasticsearch.alias", "dossiers"),
                () -> !versions.getObject().isBegun(ProcessorName.SEARCH.text()));
    }

    /** For the operator; no part of readiness: without it everything but search goes on. */
    @Bean
    HealthIndicator elasticsearchHealthIndicator(DossierIndex index) {
        return () -> {
            try {
                return (index.answers() ? Health.up() : Health.unknown()).build();
            } catch (ReadModelUnavailable down) {
                return Health.down().withDetail("reason", down.getMessage()).build();
            }
        };
    }
}
