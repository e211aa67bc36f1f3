package vn.dossierledger.ledger.sealing;

import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.ledger.PassingFacts;

/** Sealing for a process; stops its start when there is no proper master key. */
@Configuration(proxyBeanMethods = false)
public class SealingConfiguration {

    @Bean
    MasterKey masterKey(@Value("${dossier.master-key:}") String base64) {
        return MasterKey.parse(base64);
    }

    @Bean
    @Profile("!axonserver")
    ApplicantKeys applicantKeys(DataSource dataSource, MasterKey master) {
        return new JdbcApplicantKeys(JdbcClient.create(dataSource), master, System::nanoTime);
    }

    @Bean
    @Profile("axonserver")
    ApplicantKeys applicantKeysBesideAxonServer(
            DataSource dataSource, MasterKey master, PlatformTransactionManager transactions) {
        TransactionTemplate ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new KeysKeptFirst(
                new JdbcApplicantKeys(JdbcClient.create(dataSource), master, System::nanoTime), ownTransaction);
    }

    @Bean
    PassingFacts erasuresPass(ApplicantKeys keys) {
        return fact -> {
            if (fact.getPayloadType() == PersonalDataErased.class) {
                keys.forget(((PersonalDataErased) fact.getPayload()).sealingKey());
            }
        };
    }

    @Bean
    Pseudonyms pseudonyms(MasterKey master) {
        return new Pseudonyms(master);
    }

    @Bean
    Vaults vaults(MasterKey master) {
        return new Vaults(master);
    }
}
