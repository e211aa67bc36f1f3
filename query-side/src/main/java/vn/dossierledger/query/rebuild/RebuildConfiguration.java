package vn.dossierledger.query.rebuild;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.ledger.rulebook.EventStoreRulebook;
import vn.dossierledger.query.deadletters.DeadLetters;

/** Puts this together. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    private static final int FORMER_VERSIONS_KEPT = 1;

    @Bean
    SwitchGate switchGate(JdbcOperations jdbc) {
        return new SwitchGate(jdbc);
    }

    @Bean
    Versions versionsOfReadModels(JdbcOperations jdbc) {
        return new Versions(jdbc);
    }

    @Bean
    LedgerScan readModelScan(
            DataSource dataSource, Serializer serializer, org.axonframework.config.Configuration axon) {
        return new LedgerScan(dataSource, new LedgerRows(serializer, axon.upcasterChain()));
    }

    @Bean
    Shop readModelShop(
            Versions versions,
            SwitchGate gate,
            DeadLetters letters,
            JdbcOperations jdbc,
            PlatformTransactionManager transactions) {
        return new Shop(versions, gate, letters, jdbc, new TransactionTemplate(transactions));
    }

    @Bean
    Ledger readModelLedger(DataSource dataSource, LedgerScan scan, EventStore ledger) {
        return new Ledger(ledger, scan, new LedgerWindow(dataSource));
    }

    @Bean
    Models readModelForms(
            List<RebuildPlan<?>> plans,
            List<StreamsPlan<?>> streams,
            Ledger ledger,
            Shop shop,
            ObjectProvider<EventStoreRulebook> rulebook) {
        return new Models(plans, streams, ledger, shop, freshRules(rulebook));
    }

    private static Runnable freshRules(ObjectProvider<EventStoreRulebook> rulebook) {
        return () -> rulebook.ifAvailable(EventStoreRulebook::forgetEverything);
    }

    @Bean
    Retries dossierRetries(
            List<RebuildPlan<?>> plans, Ledger ledger, Shop shop, ObjectProvider<EventStoreRulebook> rulebook) {
        return new Retries(plans, ledger, shop, freshRules(rulebook));
    }

    @Bean
    Parity readModelParity(
            List<RebuildPlan<?>> plans,
            Ledger ledger,
            DeadLetters letters,
            PlatformTransactionManager transactions,
            ObjectProvider<EventStoreRulebook> rulebook) {
        var snapshots = new TransactionTemplate(transactions);
        snapshots.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshots.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        return new Parity(plans, ledger, letters, snapshots, freshRules(rulebook));
    }

    @Bean(destroyMethod = "close")
    Rebuilds rebuilds(Models models, Versions versions, DataSource dataSource, Environment environment) {
        return new Rebuilds(
                models,
                versions,
                dataSource,
                environment.getProperty("dossier.rebuild.former-versions", Integer.class, FORMER_VERSIONS_KEPT));
    }
}
