package vn.dossierledger.command.config;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.dossierledger.command.bus.CommandsOfTheNetwork;
import vn.dossierledger.command.bus.Receipts;
import vn.dossierledger.command.bus.Refusals;
import vn.dossierledger.command.bus.SeenVersions;
import vn.dossierledger.command.bus.VersionlessTargets;
import vn.dossierledger.command.idempotency.Once;
import vn.dossierledger.ledger.LedgerPositions;

/** What every command passes on the bus, outermost first: refusals as details, once per key, receipts. */
@Configuration(proxyBeanMethods = false)
class BusConfiguration {
    @Bean
    SeenVersions seenVersions() {
        return new SeenVersions();
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new VersionlessTargets();
    }

    @Bean
    Receipts receipts(EventStore ledger) {
        return new Receipts(unit -> position(unit, ledger));
    }

    /** As Axon makes it where there is no network, but that it tells of conflicts in a way that survives the wire. */
    @Bean
    @Profile("axonserver")
    @Qualifier("localSegment")
    CommandsOfTheNetwork commandBus(
            TransactionManager transactions,
            DuplicateCommandHandlerResolver duplicates,
            org.axonframework.config.Configuration axon) {
        CommandsOfTheNetwork commands = new CommandsOfTheNetwork(SimpleCommandBus.builder()
                .transactionManager(transactions)
                .duplicateCommandHandlerResolver(duplicates)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus")));
        commands.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        return commands;
    }

    @Bean
    SmartInitializingSingleton commandsPassTheirInterceptors(
            @Qualifier("localSegment") CommandBus commands, EventStore ledger, Once once, Receipts receipts) {
        return () -> {
            commands.registerHandlerInterceptor(new Refusals());
            commands.registerHandlerInterceptor(once::handle);
            commands.registerHandlerInterceptor(receipts::handle);
            ledger.subscribe(receipts::note);
        };
    }

    /** Axon Server says no positions of its own writes: its head stands at or behind them. */
    private static long position(UnitOfWork<?> unit, EventStore ledger) {
        return LedgerPositions.last(unit)
                .orElseGet(() -> ledger.createHeadToken().position().orElse(0));
    }
}
