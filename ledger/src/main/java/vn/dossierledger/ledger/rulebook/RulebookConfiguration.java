package vn.dossierledger.ledger.rulebook;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.ledger.PassingFacts;

/** The one rulebook of a process, for the command side and the query side alike. */
@Configuration(proxyBeanMethods = false)
public class RulebookConfiguration {

    @Bean
    EventStoreRulebook rulebook(EventStore ledger, ObjectProvider<IncidentStreams> incidents) {
        return new EventStoreRulebook(ledger, incidents.getIfAvailable(IncidentStreams::none));
    }

    @Bean
    RuleWatch ruleWatch(EventStore ledger, EventStoreRulebook rulebook, ObjectProvider<PassingFacts> others) {
        return new RuleWatch(ledger, rulebook, others.stream().toList());
    }
}
