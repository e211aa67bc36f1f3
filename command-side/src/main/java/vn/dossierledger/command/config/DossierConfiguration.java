package vn.dossierledger.command.config;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.codes.JdbcDossierCodes;
import vn.dossierledger.command.dossier.Desk;
import vn.dossierledger.command.dossier.Dossier;
import vn.dossierledger.command.dossier.DossierCodes;
import vn.dossierledger.command.dossier.Records;
import vn.dossierledger.command.record.DossiersOfKeys;
import vn.dossierledger.command.record.LedgerRecords;
import vn.dossierledger.command.sealing.ApplicantSealing;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/** The desk at which dossiers are decided. */
@Configuration(proxyBeanMethods = false)
public class DossierConfiguration {

    @Bean
    ConfigurerModule dossierAggregate() {
        return configurer -> configurer.configureAggregate(Dossier.class);
    }

    @Bean
    DossiersOfKeys dossiersOfKeys(DataSource dataSource) {
        return new DossiersOfKeys(dataSource);
    }

    @Bean
    LedgerRecords ledgerRecords(EventStore ledger, ApplicantKeys keys, DossiersOfKeys dossiers) {
        return new LedgerRecords(ledger, keys, dossiers);
    }

    @Bean
    Desk desk(
            @Qualifier("ledgerClock") Clock clock,
            Rulebook rulebook,
            DossierCodes codes,
            ApplicantKeys applicantKeys,
            Records records) {
        return new Desk(clock, rulebook, codes, new ApplicantSealing(applicantKeys), records);
    }

    @Bean
    @Profile("!axonserver")
    DossierCodes dossierCodes(DataSource dataSource) {
        return new JdbcDossierCodes(JdbcClient.create(dataSource), TransactionOperations.withoutTransaction());
    }

    @Bean
    @Profile("axonserver")
    DossierCodes dossierCodesBesideAxonServer(DataSource dataSource, PlatformTransactionManager transactions) {
        TransactionTemplate ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new JdbcDossierCodes(JdbcClient.create(dataSource), ownTransaction);
    }
}
