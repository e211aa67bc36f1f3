package vn.dossierledger.command.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.annotation.ClasspathHandlerDefinition;
import org.axonframework.messaging.annotation.ClasspathHandlerEnhancerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerDefinition;
import org.axonframework.messaging.annotation.MultiHandlerEnhancerDefinition;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.VersionConflict;

/** 404 before 412 before the rules, whatever the version is. */
class SeenVersionsTest {
    private static final Caller SOMEBODY = new Caller("a", Set.of(Role.ONE_STOP), "quangngai", null, null);
    private static final Caller STRANGER = new Caller("b", Set.of(Role.ONE_STOP), "camau", null, null);
    private static final Rejection NEVER = new NotInState(DossierState.ACCEPTED, Set.of(DossierState.SUBMITTED));

    private final Configuration axon = start();

    @AfterEach
    void shutDown() {
        axon.shutdown();
    }

    @Test
    void the_version_that_is_there_passes() throws Exception {
        assertThat(receipt(forward(0L, SOMEBODY)))
                .extracting(Receipt::code, Receipt::version, Receipt::state, Receipt::events)
                .containsExactly("1", 1L, "IN_PROCESS", List.of("Forwarded"));
        assertThat(receipt(forward(1L, SOMEBODY)).version()).isEqualTo(2);
    }

    @Test
    void a_version_behind_or_ahead_is_a_conflict_and_nothing_happens() throws Exception {
        assertThat(refusal(forward(7L, SOMEBODY))).contains(new VersionConflict(7, 0));
        assertThat(receipt(forward(0L, SOMEBODY)).version()).isEqualTo(1);
        assertThat(refusal(forward(0L, SOMEBODY))).contains(new VersionConflict(0, 1));
        assertThat(axon.eventStore().lastSequenceNumberFor("1")).contains(1L);
    }

    @Test
    void a_stale_version_is_told_before_any_rule() {
        assertThat(refusal(new DeclineDossier("1", 3L, SOMEBODY, null))).contains(new VersionConflict(3, 0));
        assertThat(refusal(new DeclineDossier("1", 0L, SOMEBODY, null))).contains(NEVER);
    }

    @Test
    void a_stranger_never_learns_of_the_dossier() {
        assertThat(refusal(forward(9L, STRANGER))).contains(new DossierUnknown("1"));
        assertThat(refusal(forward(0L, STRANGER))).contains(new DossierUnknown("1"));
        assertThat(refusal(new ForwardDossier("2", 9L, SOMEBODY, "d"))).contains(new DossierUnknown("2"));
    }

    private static ForwardDossier forward(Long seen, Caller by) {
        return new ForwardDossier("1", seen, by, "d");
    }

    private Receipt receipt(Object command) throws Exception {
        return axon.commandGateway().<Receipt>send(command).get();
    }

    private Optional<Rejection> refusal(Object command) {
        CommandGateway gateway = axon.commandGateway();
        try {
            gateway.send(command).get();
            return Optional.empty();
        } catch (ExecutionException failed) {
            return ((CommandExecutionException) failed.getCause()).getDetails();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Configuration start() {
        Receipts receipts = new Receipts(unit -> 42);
        Configuration axon = DefaultConfigurer.defaultConfiguration(false)
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .registerComponent(CommandTargetResolver.class, configuration -> new VersionlessTargets())
                .registerHandlerDefinition((configuration, type) -> MultiHandlerDefinition.ordered(
                        MultiHandlerEnhancerDefinition.ordered(
                                ClasspathHandlerEnhancerDefinition.forClass(type), new SeenVersions()),
                        ClasspathHandlerDefinition.forClass(type)))
                .configureAggregate(AggregateConfigurer.defaultConfiguration(Case.class))
                .buildConfiguration();
        axon.commandBus().registerHandlerInterceptor(new Refusals());
        axon.commandBus().registerHandlerInterceptor(receipts::handle);
        axon.eventStore().subscribe(receipts::note);
        axon.start();
        axon.commandGateway().sendAndWait(new Open("1"));
        return axon;
    }

    record Open(String id) {}

    record Opened(String id) {}

    record Forwarded(String id) {}

    static final class Case {
        @AggregateIdentifier
        private String id;

        Case() {}

        @CommandHandler
        Case(Open open) {
            AggregateLifecycle.apply(new Opened(open.id()));
        }

        @CommandHandler
        DossierState handle(ForwardDossier command) {
            if (!"quangngai".equals(command.by().authority())) {
                throw new Rejected(new DossierUnknown(id));
            }
            AggregateLifecycle.apply(new Forwarded(id));
            return DossierState.IN_PROCESS;
        }

        @CommandHandler
        DossierState handle(DeclineDossier command) {
            if (command.reason() == null) {
                throw new Rejected(NEVER);
            }
            return DossierState.DECLINED;
        }

        @EventSourcingHandler
        void on(EventMessage<?> event) {
            if (event.getPayload() instanceof Opened opened) {
                id = opened.id();
            }
        }
    }
}
