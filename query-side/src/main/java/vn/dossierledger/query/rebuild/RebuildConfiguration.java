package vn.dossierledger.query.rebuild;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts this together. */
@Configuration(proxyBeanMethods = false)
class RebuildConfiguration {

    @Bean
    Rebuilds rebuilds(
            List<RebuildPlan<?>> plans,
            DataSource dataSource,
            Serializer serializer,
            org.axonframework.config.Configuration axon,
            EventStore ledger,
            EventProcessingConfiguration processing,
            ViewsTokens tokens,
            PlatformTransactionManager transactions) {
        return new Rebuilds(
                plans,
                new LedgerScan(dataSource, serializer, axon.upcasterChain()),
                ledger,
                processing,
                tokens,
                new TransactionTemplate(transactions));
    }
}
