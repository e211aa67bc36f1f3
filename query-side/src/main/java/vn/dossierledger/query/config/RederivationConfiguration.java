package vn.dossierledger.query.config;

import javax.sql.DataSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import vn.dossierledger.ledger.FollowerTransactions;
import vn.dossierledger.query.projection.Rederivation;

/**
 * How read models derive again what a change of rules touches. Each page is a transaction of a follower of the ledger, like the batch that it belongs to: the
 * server writes down commits in their order, so no later one stays that knows of a page that is gone.
 */
@Configuration(proxyBeanMethods = false)
class RederivationConfiguration {

    @Bean
    Rederivation rederivation(
            JdbcOperations jdbc,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Environment environment) {
        var anew = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return new Rederivation(
                jdbc,
                new FollowerTransactions(new SpringTransactionManager(transactions, anew), dataSource),
                environment.getRequiredProperty("dossier.derive-again.dossiers", Integer.class));
    }
}
