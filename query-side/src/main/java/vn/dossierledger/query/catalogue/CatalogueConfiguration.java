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
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.rebuild.StreamsPlan;

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
    StreamsPlan<RuleEvent> catalogueRebuild(JdbcOperations jdbc) {
        return new StreamsPlan<>(
                CatalogueProjection.PROCESSOR,
                jdbc,
                RuleEvent.class,
                List.of("procedure:", "policy:"),
                List.of(
                        new StreamsPlan.Part<RuleEvent, ProcedurePublished>(
                                CatalogueRows.PROCEDURES, rules -> only(rules, ProcedurePublished.class)),
                        new StreamsPlan.Part<RuleEvent, PolicyPublished>(
                                CatalogueRows.POLICIES, rules -> only(rules, PolicyPublished.class))));
    }

    private static <E extends RuleEvent> Stream<E> only(List<RuleEvent> rules, Class<E> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast);
    }

    @Bean
    CatalogueQueries catalogueQueries(CatalogueRows rows, Rulebook rulebook) {
        return new CatalogueQueries(rows, rulebook);
    }
}
