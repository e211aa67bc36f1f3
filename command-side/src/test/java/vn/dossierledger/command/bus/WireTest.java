package vn.dossierledger.command.bus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.command.CommandSerializer;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.distributed.AnnotationRoutingStrategy;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.feedback.FeedbackCommand;
import vn.dossierledger.api.incident.IncidentCommand;
import vn.dossierledger.api.rejection.ConcurrentChange;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rule.RuleCommand;
import vn.dossierledger.ledger.json.LedgerJson;

/** What Axon's connector makes of commands and their answers on the way to another node and back; no server is needed to see it. */
class WireTest {

    private static final CommandSerializer WIRE =
            new CommandSerializer(LedgerJson.serializer(), new AxonServerConfiguration());

    static Stream<Class<?>> rejections() {
        return Stream.of(Rejection.class.getPermittedSubclasses());
    }

    static Stream<Class<?>> commands() {
        return Stream.of(
                        Stream.of(DossierCommand.class.getPermittedSubclasses()),
                        Stream.of(RuleCommand.class.getPermittedSubclasses()),
                        Stream.of(FeedbackCommand.class.getPermittedSubclasses()),
                        Stream.of(IncidentCommand.class.getPermittedSubclasses()),
                        Stream.<Class<?>>of(SubmitDossier.class))
                .flatMap(types -> types);
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void a_refusal_arrives_as_it_was_said(Class<? extends Rejection> type) {
        Rejection said = AnyRecord.of(type);
        CommandResultMessage<?> heard = overTheWire(GenericCommandResultMessage.asCommandResultMessage(refused(said)));
        assertThat(heard.exceptionResult())
                .isInstanceOfSatisfying(CommandExecutionException.class, no -> assertThat(no.<Object>getDetails())
                        .contains(said));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_arrives_as_it_was_sent(Class<?> type) {
        Object sent = AnyRecord.of(type);
        CommandMessage<?> message = GenericCommandMessage.asCommandMessage(sent);
        String routing = AnnotationRoutingStrategy.defaultStrategy().getRoutingKey(message);
        assertThat(routing).isNotBlank();
        assertThat(WIRE.deserialize(WIRE.serialize(message, routing, 0)).getPayload())
                .isEqualTo(sent);
    }

    @Test
    void a_receipt_arrives_as_it_was_written() {
        Receipt written = new Receipt();
        written.recorded("H48.12-260302-0001", 4, List.of("DossierAccepted", "FeeRequested"));
        written.became("ACCEPTED");
        written.numbered(2);
        written.stored(42);
        CommandResultMessage<?> heard = overTheWire(GenericCommandResultMessage.asCommandResultMessage(written));
        assertThat(heard.getPayload()).usingRecursiveComparison().isEqualTo(written);
    }

    @Test
    void a_receipt_of_nothing_arrives_as_well() {
        CommandResultMessage<?> heard = overTheWire(GenericCommandResultMessage.asCommandResultMessage(new Receipt()));
        assertThat(heard.getPayload()).usingRecursiveComparison().isEqualTo(new Receipt());
    }

    /** Axon Server refuses events whose place is taken when the unit of work commits, after all interceptors are through. */
    @Test
    void a_conflict_of_the_commit_arrives_as_a_refusal() {
        CommandsOfTheNetwork node = new CommandsOfTheNetwork(SimpleCommandBus.builder());
        node.registerHandlerInterceptor((unit, chain) -> {
            unit.onCommit(storing -> {
                throw new ConcurrencyException("[AXONIQ-2000] Invalid sequence number 3 for aggregate, expected 4");
            });
            return chain.proceed();
        });
        node.subscribe(String.class.getName(), command -> "handled");
        node.dispatch(GenericCommandMessage.asCommandMessage("accept"), (command, result) -> assertThat(
                        overTheWire(result).exceptionResult())
                .isInstanceOfSatisfying(CommandExecutionException.class, no -> assertThat(no.<Object>getDetails())
                        .contains(new ConcurrentChange())));
    }

    private static Throwable refused(Rejection rejection) {
        SimpleCommandBus node = SimpleCommandBus.builder().build();
        node.registerHandlerInterceptor(new Refusals());
        node.subscribe(String.class.getName(), command -> {
            throw new Rejected(rejection);
        });
        Throwable[] heard = new Throwable[1];
        node.dispatch(
                GenericCommandMessage.asCommandMessage("refuse"),
                (command, result) -> heard[0] = result.exceptionResult());
        return heard[0];
    }

    private static CommandResultMessage<?> overTheWire(CommandResultMessage<?> result) {
        return WIRE.deserialize(WIRE.serialize(result, "request"));
    }
}
