package vn.dossierledger.ledger.config;

import javax.sql.DataSource;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.PropertySource;
import vn.dossierledger.ledger.eventstore.HorizonMeters;
import vn.dossierledger.ledger.eventstore.LedgerEventStore;
import vn.dossierledger.ledger.eventstore.PostgresEventStorageEngine;
import vn.dossierledger.ledger.eventstore.WakeUp;
import vn.dossierledger.ledger.rulebook.IncidentStreams;
import vn.dossierledger.ledger.rulebook.JdbcIncidentStreams;

/** Events in PostgreSQL, buses within the process. */
@Configuration(proxyBeanMethods = false)
@Profile("!axonserver")
@PropertySource("classpath:vn/dossierledger/ledger/config/postgres.properties")
class PostgresLedgerConfiguration {

    @Bean(destroyMethod = "close")
    WakeUp ledgerWakeUp(DataSource dataSource) {
        return new WakeUp(dataSource);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            org.axonframework.config.Configuration axon,
            WakeUp ledgerWakeUp) {
        return new PostgresEventStorageEngine(dataSource, eventSerializer, axon.upcasterChain(), ledgerWakeUp);
    }

    @Bean
    IncidentStreams incidentStreams(DataSource dataSource) {
        return new JdbcIncidentStreams(dataSource);
    }

    @Bean
    HorizonMeters ledgerHorizonMeters(PostgresEventStorageEngine eventStorageEngine, WakeUp ledgerWakeUp) {
        return new HorizonMeters(eventStorageEngine, ledgerWakeUp);
    }

    @Bean
    @Qualifier("eventStore")
    LedgerEventStore eventStore(
            PostgresEventStorageEngine eventStorageEngine,
            WakeUp ledgerWakeUp,
            org.axonframework.config.Configuration axon) {
        return LedgerEventStore.of(
                eventStorageEngine,
                ledgerWakeUp,
                axon.messageMonitor(EventStore.class, "eventStore"),
                axon.getComponent(EventBusSpanFactory.class));
    }
}
