package vn.dossierledger.query.readmodels;

import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.ledger.LedgerProgress;

/** Puts this together. */
@Configuration(proxyBeanMethods = false)
class ReadModelConfiguration {

    @Bean
    Progress readModelProgress() {
        return new Progress();
    }

    @Bean
    Standstills readModelStandstills() {
        return new Standstills();
    }

    @Bean
    Tokens readModelTokens(EventProcessingConfiguration processing, JdbcClient jdbc, Serializer serializer) {
        return new Tokens(processing, jdbc, serializer);
    }

    @Bean
    ReadModelGate readModelGate(Tokens tokens, LedgerProgress ledger, Progress progress) {
        return new ReadModelGate(tokens, ledger, progress);
    }

    @Bean
    ReadModelPlaces readModelPlaces(Tokens tokens) {
        return new ReadModelPlaces(tokens);
    }

    @Bean
    ReadModelQueries readModelQueries(Tokens tokens, EventStore ledger) {
        return new ReadModelQueries(tokens, ledger);
    }

    @Bean
    ReadModelMeters readModelMeters(ReadModelQueries readModels) {
        return new ReadModelMeters(readModels);
    }
}
