package vn.dossierledger.query.config;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.core.env.Environment;
import vn.dossierledger.ledger.FollowerTransactions;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Parking;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.readmodels.Progress;
import vn.dossierledger.query.readmodels.Standstills;
import vn.dossierledger.query.rebuild.SwitchGate;
import vn.dossierledger.query.rebuild.ViewsTokens;

/**
 * The processors of the read models: pooled, in batches that are folded, with one segment each until an operator splits them (more made
 * it slower on two cores). A failure is never skipped: the processor goes back to its token and tries again, unless it lies in one dossier, which
 * then waits among the dead letters.
 */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {

    private static final int BATCH = 500;
    private static final int SEGMENTS = 1;

    /** What Axon's processors say of their tries, and from which level on it is shown. */
    private static final Map<String, LogLevel> QUIET = Map.of(
            "org.axonframework.eventhandling.pooled.WorkPackage", LogLevel.ERROR,
            "org.axonframework.eventhandling.pooled.Coordinator", LogLevel.WARN);

    /** Names the columns as the migration does. */
    private static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("views.token_entry")
            .setProcessorNameColumn("processor_name")
            .setTokenTypeColumn("token_type")
            .setTimestampColumn("claimed_at")
            .build();

    @Bean
    ViewsTokens viewsTokens(
            DataSource dataSource, ConnectionProvider connections, Serializer serializer, Environment environment) {
        // After the data source: with it comes schema ledger, and with that the users that the views are granted to.
        ViewsSchema.migrate(environment);
        // Unlike the default it differs between containers, whose processes may all have number 1.
        String node = ManagementFactory.getRuntimeMXBean().getName() + "/" + UUID.randomUUID();
        JdbcTokenStore store = JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(TOKENS)
                .contentType(byte[].class)
                .nodeId(node)
                .build();
        return new ViewsTokens(store, node);
    }

    @Bean
    ConfigurerModule readModelProcessors(
            ViewsTokens tokens,
            FollowerTransactions transactions,
            Progress progress,
            Standstills standstills,
            SwitchGate gate,
            DeadLetters letters) {
        return configurer -> ProcessorName.all().forEach(name -> {
            register(configurer.eventProcessing(), name, tokens, transactions, progress, standstills);
            configurer
                    .eventProcessing()
                    .registerHandlerInterceptor(name, axon -> beginning(gate, name, letters.of(name)));
        });
    }

    private static void register(
            EventProcessingConfigurer processing,
            String name,
            ViewsTokens tokens,
            FollowerTransactions transactions,
            Progress progress,
            Standstills standstills) {
        processing.registerTokenStore(name, axon -> tokens.store());
        processing.registerTransactionManager(name, axon -> transactions);
        processing.registerListenerInvocationErrorHandler(name, axon -> PropagatingErrorHandler.instance());
        processing.registerErrorHandler(name, axon -> standstills);
        processing.registerHandlerInterceptor(name, axon -> telling(name, progress, standstills));
        processing.registerPooledStreamingEventProcessor(
                name, org.axonframework.config.Configuration::eventStore, (axon, processor) -> processor
                        .batchSize(BATCH)
                        .initialSegmentCount(SEGMENTS)
                        .initialToken(StreamableMessageSource::createTailToken)
                        // A batch that derives much again keeps its claim.
                        .enableCoordinatorClaimExtension());
    }

    /** A batch passes the gate that a switch of versions closes, and knows where dossiers wait that it cannot take in. */
    private static MessageHandlerInterceptor<EventMessage<?>> beginning(SwitchGate gate, String name, Parking parking) {
        return (unit, chain) -> {
            unit.getOrComputeResource(Parking.KEY, first -> {
                gate.pass(name);
                return parking;
            });
            return chain.proceed();
        };
    }

    /** Once a batch is done with, also its token, those who wait may look again. */
    private static MessageHandlerInterceptor<EventMessage<?>> telling(
            String name, Progress progress, Standstills standstills) {
        return (unit, chain) -> {
            unit.onCleanup(done -> progress.moved());
            unit.afterCommit(done -> standstills.goesOn(name));
            return chain.proceed();
        };
    }

    /** {@link Standstills} tells what stands still: the processors would show a stack with every try, and with it what events hold. */
    @Bean
    ApplicationListener<ContextRefreshedEvent> quietProcessors(LoggingSystem logging, Environment environment) {
        return refreshed -> QUIET.forEach((logger, level) -> {
            if (!environment.containsProperty("logging.level." + logger)) {
                logging.setLogLevel(logger, level);
            }
        });
    }
}
