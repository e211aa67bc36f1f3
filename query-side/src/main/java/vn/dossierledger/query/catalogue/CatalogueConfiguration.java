package vn.dossierledger.query.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueRows catalogueRows(JdbcClient jdbc) {
        return new CatalogueRows(jdbc);
    }

    @Bean
    CatalogueProjection catalogueProjection(CatalogueRows rows) {
        return new CatalogueProjection(rows);
    }

    @Bean
    CatalogueQueries catalogueQueries(CatalogueRows rows) {
        return new CatalogueQueries(rows);
    }
}
