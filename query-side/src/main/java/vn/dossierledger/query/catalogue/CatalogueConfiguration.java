package vn.dossierledger.query.catalogue;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.rule.ProcedurePublished;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.query.rebuild.RulesPlan;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    @Bean
    CatalogueRows catalogueRows(JdbcClient jdbc, JdbcOperations rows) {
        return new CatalogueRows(jdbc, rows);
    }

    @Bean
    CatalogueProjection catalogueProjection(CatalogueRows rows) {
        return new CatalogueProjection(rows);
    }

    @Bean
    RulesPlan catalogueRebuild(JdbcOperations jdbc) {
        return new RulesPlan(
                CatalogueProjection.PROCESSOR,
                jdbc,
                List.of(
                        new RulesPlan.Part<>(CatalogueRows.PROCEDURES, CatalogueConfiguration::procedure),
                        new RulesPlan.Part<>(CatalogueRows.POLICIES, CatalogueConfiguration::policy)));
    }

    private static Stream<ProcedurePublished> procedure(RuleEvent rule) {
        return rule instanceof ProcedurePublished published ? Stream.of(published) : Stream.empty();
    }

    private static Stream<PolicyPublished> policy(RuleEvent rule) {
        return rule instanceof PolicyPublished published ? Stream.of(published) : Stream.empty();
    }

    @Bean
    CatalogueQueries catalogueQueries(CatalogueRows rows) {
        return new CatalogueQueries(rows);
    }
}
