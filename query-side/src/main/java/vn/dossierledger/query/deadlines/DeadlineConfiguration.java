package vn.dossierledger.query.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.projection.Rederivation;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.TableSink;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    RulesInForce rulesInForce(EventStoreRulebook rulebook) {
        return new RulesInForce(rulebook);
    }

    @Bean
    DeadlineSettings deadlineSettings(Environment environment) {
        return DeadlineSettings.of(environment);
    }

    @Bean
    Derivations derivations(RulesInForce rules, DeadlineSettings settings) {
        return new Derivations(rules, settings.thresholds());
    }

    @Bean
    Clocks clockViews(JdbcOperations jdbc, Derivations derivations) {
        return new Clocks(jdbc, derivations);
    }

    @Bean
    DeadlineProjection deadlineProjection(Clocks clocks, RulesInForce rules, Rederivation rederivation) {
        return new DeadlineProjection(new Projector<>(new ClocksFold(), clocks), clocks, rules, rederivation);
    }

    @Bean
    RebuildPlan<ClocksBody> deadlineRebuild(JdbcOperations jdbc, Derivations derivations) {
        return new RebuildPlan<>(
                DeadlineProjection.PROCESSOR,
                new ClocksFold(),
                () -> TableSink.of(jdbc, ClockTables.parts(derivations), ClockTables.TALLIES));
    }

    @Bean
    DeadlineQueries deadlineQueries(Clocks clocks, RulesInForce rules, Rulebook rulebook) {
        return new DeadlineQueries(clocks, rules, rulebook);
    }

    @Bean
    InspectionQueries inspectionQueries(
            Clocks clocks, RulesInForce rules, Rulebook rulebook, JdbcClient jdbc, DeadlineSettings settings) {
        return new InspectionQueries(
                clocks,
                new DeadlineList(jdbc),
                new DeadlineCounts(jdbc),
                new HoldingSums(jdbc),
                new MovedDates(jdbc),
                new Sightings(jdbc, settings.thresholds()),
                new WhatIfs(jdbc, rules, rulebook, settings.mostDossiers()),
                new Soon(rulebook, settings.soon()));
    }
}
