package vn.dossierledger.command.config;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.deadline.Alarms;
import vn.dossierledger.command.deadline.DossiersInTime;
import vn.dossierledger.command.deadline.OpenPromises;
import vn.dossierledger.command.deadline.ScheduledTasks;
import vn.dossierledger.command.deadline.WhenACalendarChangesThenCountAgain;
import vn.dossierledger.command.deadline.WhenAClockStartsThenWatchIt;
import vn.dossierledger.command.deadline.WhenAnAlarmRingsThenAskTheDossier;
import vn.dossierledger.command.deadline.WhenAnOutageEndsThenWatchAgain;
import vn.dossierledger.ledger.FollowerTransactions;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.schema.TokenTable;

/** The watch over deadlines; db-scheduler's own configuration makes and starts its scheduler. */
@Configuration(proxyBeanMethods = false)
@PropertySource("classpath:vn/dossierledger/command/config/deadline.properties")
public class DeadlineConfiguration {

    private static final int BATCH = 100;

    @Bean
    DossiersInTime dossiersInTime(EventStore ledger, Rulebook rulebook, @Qualifier("ledgerClock") Clock clock) {
        return new DossiersInTime(ledger, rulebook, clock);
    }

    @Bean
    Alarms alarms(JdbcClient jdbc) {
        return new Alarms(new ScheduledTasks(jdbc));
    }

    @Bean
    Task<Void> alarmsOfDossiers(Alarms alarms, CommandGateway commands, DossiersInTime dossiers) {
        return alarms.ringing(new WhenAnAlarmRingsThenAskTheDossier(commands, dossiers));
    }

    @Bean
    Task<Void> alarmsOfCalendars(Alarms alarms, CommandGateway commands, DossiersInTime dossiers) {
        return alarms.counting(new WhenACalendarChangesThenCountAgain.Counting(commands, dossiers));
    }

    @Bean
    WhenAClockStartsThenWatchIt whenAClockStartsThenWatchIt(DossiersInTime dossiers, Alarms alarms) {
        return new WhenAClockStartsThenWatchIt(dossiers, alarms);
    }

    @Bean
    WhenACalendarChangesThenCountAgain whenACalendarChangesThenCountAgain(
            JdbcClient jdbc, Alarms alarms, DossiersInTime dossiers) {
        return new WhenACalendarChangesThenCountAgain(new OpenPromises(jdbc), alarms, dossiers);
    }

    @Bean
    WhenAnOutageEndsThenWatchAgain whenAnOutageEndsThenWatchAgain(JdbcClient jdbc, Alarms alarms) {
        return new WhenAnOutageEndsThenWatchAgain(new OpenPromises(jdbc), alarms);
    }

    @Bean
    Alarms.Silence silenceOfAlarms(Scheduler scheduler) {
        return new Alarms.Silence(scheduler);
    }

    /** Starts at the first event, which is no replay; what fails is tried again, never passed over. */
    @Bean
    ConfigurerModule deadlineWatch(ConnectionProvider connections, FollowerTransactions transactions) {
        return configurer -> configurer
                .eventProcessing()
                .registerPooledStreamingEventProcessor(
                        WhenAClockStartsThenWatchIt.PROCESSOR, axon -> axon.eventStore(), (axon, processor) -> processor
                                .batchSize(BATCH)
                                .initialSegmentCount(1)
                                .initialToken(StreamableMessageSource::createTailToken))
                .registerTransactionManager(WhenAClockStartsThenWatchIt.PROCESSOR, axon -> transactions)
                .registerListenerInvocationErrorHandler(
                        WhenAClockStartsThenWatchIt.PROCESSOR, axon -> PropagatingErrorHandler.instance())
                .registerTokenStore(WhenAClockStartsThenWatchIt.PROCESSOR, axon -> JdbcTokenStore.builder()
                        .connectionProvider(connections)
                        .schema(TokenTable.in("ledger"))
                        .serializer(LedgerJson.serializer())
                        // Axon's own id is process@host, which two containers may share.
                        .nodeId(UUID.randomUUID().toString())
                        .build());
    }
}
