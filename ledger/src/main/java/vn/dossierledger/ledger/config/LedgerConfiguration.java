package vn.dossierledger.ledger.config;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.transaction.PlatformTransactionManager;
import vn.dossierledger.ledger.FollowerTransactions;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.upcasting.Upcasters;

/**
 * The ledger in a Spring application that has one {@link DataSource}: import it. Events are kept in PostgreSQL, or, with profile {@code axonserver}, in
 * Axon Server through Axon's own connector.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/dossierledger/ledger/config/ledger.properties")
@Import({PostgresLedgerConfiguration.class, AxonServerLedgerConfiguration.class})
public class LedgerConfiguration {

    /** For events, messages and tokens alike: Axon's other two serializer beans are this one too. */
    @Bean
    @Primary
    Serializer ledgerSerializer() {
        return LedgerJson.serializer();
    }

    /** Axon puts it into its own chain, which every event store, PostgreSQL's and Axon Server's, reads through. */
    @Bean
    EventUpcaster ledgerUpcasters() {
        return Upcasters.chain();
    }

    /**
     * Every unit of work runs in a transaction of the one manager that Spring Boot makes: plain JDBC, or JPA's where JPA is there, which binds the
     * JDBC connection too. Two managers on one data source would commit each other's work.
     */
    @Bean
    @Primary
    TransactionManager ledgerTransactionManager(PlatformTransactionManager transactionManager) {
        return new SpringTransactionManager(transactionManager);
    }

    /** For event processors whose work is in this database, beside their token. */
    @Bean
    FollowerTransactions followerTransactions(TransactionManager ledgerTransactionManager, DataSource dataSource) {
        return new FollowerTransactions(ledgerTransactionManager, dataSource);
    }

    /** Connections of Axon's own tables (tokens): those of the current transaction. */
    @Bean
    ConnectionProvider ledgerConnectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }
}
