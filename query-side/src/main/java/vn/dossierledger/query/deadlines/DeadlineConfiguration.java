package vn.dossierledger.query.deadlines;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.ledger.rulebook.IncidentStreams;
import vn.dossierledger.query.projection.Projector;
import vn.dossierledger.query.rebuild.RebuildPlan;
import vn.dossierledger.query.rebuild.TableSink;

/** Puts this read model together. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    RulesInForce rulesInForce(Rulebook rulebook) {
        return new RulesInForce(rulebook);
    }

    @Bean
    Clocks clockViews(JdbcOperations jdbc, RulesInForce rules) {
        return new Clocks(jdbc, rules);
    }

    @Bean
    DeadlineProjection deadlineProjection(Clocks clocks, EventStore ledger, ObjectProvider<IncidentStreams> incidents) {
        Supplier<RulesInForce> newest =
                () -> new RulesInForce(new EventStoreRulebook(ledger, incidents.getIfAvailable(IncidentStreams::none)));
        return new DeadlineProjection(new Projector<>(new ClocksFold(), clocks), clocks, newest);
    }

    @Bean
    RebuildPlan<ClocksBody> deadlineRebuild(JdbcOperations jdbc, RulesInForce rules) {
        return new RebuildPlan<>(
                DeadlineProjection.PROCESSOR,
                new ClocksFold(),
                () -> TableSink.of(
                        jdbc,
                        List.of(
                                new TableSink.Part<ClocksBody, ClocksBody>(Clocks.TABLE, one -> Stream.of(one.state())),
                                new TableSink.Part<ClocksBody, DeadlineRow>(
                                        DeadlineRow.TABLE,
                                        one -> Clocks.rows(one.state(), rules).stream(),
                                        // Those of ended dossiers stay as the calendar was then.
                                        ClocksBody::isOpen))));
    }

    @Bean
    DeadlineQueries deadlineQueries(Clocks clocks, RulesInForce rules, Rulebook rulebook, JdbcClient jdbc) {
        return new DeadlineQueries(clocks, new Deadlines(jdbc), rules, rulebook);
    }
}
