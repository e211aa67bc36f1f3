package vn.dossierledger.command.config;

import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.command.attachment.Attachments;
import vn.dossierledger.command.record.DossiersOfKeys;
import vn.dossierledger.command.record.DossiersOfKeysProjection;
import vn.dossierledger.command.record.WhenPersonalDataIsErasedThenDestroyTheKey;
import vn.dossierledger.ledger.FollowerTransactions;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.TokenTable;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/** What is on record of people, and how it is forgotten. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    private static final int BATCH = 100;

    @Bean
    DossiersOfKeysProjection dossiersOfKeysProjection(DossiersOfKeys dossiers) {
        return new DossiersOfKeysProjection(dossiers);
    }

    @Bean
    WhenPersonalDataIsErasedThenDestroyTheKey whenPersonalDataIsErasedThenDestroyTheKey(
            EventStore ledger, DossiersOfKeys dossiers, Attachments attachments, ApplicantKeys keys) {
        return new WhenPersonalDataIsErasedThenDestroyTheKey(ledger, dossiers, attachments, keys);
    }

    /** Both start at the first event; what fails is tried again, never passed over. */
    @Bean
    ConfigurerModule recordKeeping(ConnectionProvider connections, FollowerTransactions transactions) {
        return configurer -> {
            for (String processor : new String[] {
                DossiersOfKeysProjection.PROCESSOR, WhenPersonalDataIsErasedThenDestroyTheKey.PROCESSOR
            }) {
                register(configurer.eventProcessing(), processor, connections, transactions);
            }
        };
    }

    private static void register(
            EventProcessingConfigurer processing,
            String name,
            ConnectionProvider connections,
            FollowerTransactions transactions) {
        processing
                .registerPooledStreamingEventProcessor(name, axon -> axon.eventStore(), (axon, processor) -> processor
                        .batchSize(BATCH)
                        .initialSegmentCount(1)
                        .initialToken(StreamableMessageSource::createTailToken))
                .registerTransactionManager(name, axon -> transactions)
                .registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance())
                .registerErrorHandler(name, axon -> PropagatingErrorHandler.instance())
                .registerTokenStore(name, axon -> JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .schema(TokenTable.in("ledger"))
                        .serializer(LedgerJson.serializer())
                        // Axon's own id is process@host, which two containers may share.
                        .nodeId(UUID.randomUUID().toString())
                        .build());
    }
}
