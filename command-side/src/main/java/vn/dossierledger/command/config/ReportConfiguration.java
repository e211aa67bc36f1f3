package vn.dossierledger.command.config;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.dossierledger.command.report.LedgerEnd;
import vn.dossierledger.command.report.ReportAggregates;
import vn.dossierledger.ledger.LedgerPlaces;
import vn.dossierledger.ledger.counting.CountingConfiguration;

/** Where reports are sealed. */
@Configuration(proxyBeanMethods = false)
@Import(CountingConfiguration.class)
class ReportConfiguration {

    @Bean
    ConfigurerModule reportAggregates() {
        return ReportAggregates::registerIn;
    }

    @Bean
    LedgerEnd ledgerEnd(EventStore ledger) {
        return () -> LedgerPlaces.of(ledger.createHeadToken());
    }
}
