package vn.dossierledger.ledger.config;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import vn.dossierledger.ledger.json.LedgerJson;

/**
 * The ledger in a Spring application that has one {@link DataSource}: import it. Events are kept in PostgreSQL, or, with profile {@code axonserver}, in
 * Axon Server through Axon's own connector.
 */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/dossierledger/ledger/config/axon.properties")
@Import({PostgresLedgerConfiguration.class, AxonServerLedgerConfiguration.class})
public class LedgerConfiguration {

    /** For events, messages and tokens alike: Axon's other two serializer beans are this one too. */
    @Bean
    @Primary
    Serializer ledgerSerializer() {
        return LedgerJson.serializer();
    }

    /**
     * Transactions of commands: plain JDBC on the process's data source. It is no bean of Spring's own kind, so that a process with JPA still gets
     * Spring Boot's transaction manager for that.
     */
    @Bean
    @Primary
    TransactionManager ledgerTransactionManager(DataSource dataSource) {
        return new SpringTransactionManager(new JdbcTransactionManager(dataSource));
    }

    /** Connections of Axon's own tables (tokens): those of the current transaction. */
    @Bean
    ConnectionProvider ledgerConnectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }
}
