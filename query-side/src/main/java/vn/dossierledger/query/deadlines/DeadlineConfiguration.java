package vn.dossierledger.query.deadlines;

import java.util.function.Supplier;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.projection.Projector;

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
    DeadlineProjection deadlineProjection(Clocks clocks, EventStore ledger) {
        Supplier<RulesInForce> newest = () -> new RulesInForce(new EventStoreRulebook(ledger));
        return new DeadlineProjection(new Projector<>(new ClocksFold(), clocks), clocks, newest);
    }

    @Bean
    DeadlineQueries deadlineQueries(Clocks clocks, RulesInForce rules, Rulebook rulebook, JdbcClient jdbc) {
        return new DeadlineQueries(clocks, new Deadlines(jdbc), rules, rulebook);
    }
}
