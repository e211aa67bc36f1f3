package vn.dossierledger.query.readmodels;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.ledger.LedgerProgress;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.drift.Drifts;
import vn.dossierledger.query.rebuild.Versions;
import vn.dossierledger.query.rebuild.ViewsTokens;

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
    Tokens readModelTokens(
            EventProcessingConfiguration processing, JdbcClient jdbc, Serializer serializer, ViewsTokens claimed) {
        return new Tokens(processing, jdbc, serializer, claimed.node());
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
    LeftOut readModelLeftOut(DeadLetters letters, EventStore ledger) {
        return new LeftOut(letters, ledger);
    }

    @Bean
    ReadModelQueries readModelQueries(
            Tokens tokens,
            EventStore ledger,
            Versions versions,
            DeadLetters letters,
            Drifts drifts,
            Clock ledgerClock) {
        return new ReadModelQueries(tokens, ledger, versions, letters, drifts, ledgerClock);
    }

    @Bean
    DeadLetterQueries deadLetterQueries(DeadLetters letters, JdbcOperations jdbc) {
        return new DeadLetterQueries(letters, jdbc);
    }

    /** For the operator; no part of readiness, and no reason to take a node away: everything else goes on. */
    @Bean
    HealthIndicator readModelsHealthIndicator(DeadLetters letters, Drifts drifts) {
        return new ReadModelHealth(letters, drifts);
    }

    @Bean
    ReadModelMeters readModelMeters(ReadModelQueries readModels) {
        return new ReadModelMeters(readModels);
    }
}
