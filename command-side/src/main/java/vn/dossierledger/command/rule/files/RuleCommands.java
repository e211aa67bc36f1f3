package vn.dossierledger.command.rule.files;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rejection.RuleRefusal;
import vn.dossierledger.api.rule.RuleCommand;

/**
 * Sends the commands of the rule files. Several nodes that start at once may all want to write the same first version: the
 * ledger lets one through, and the others ask again and find that nothing is left to change. Axon Server may not yet know our
 * handlers: that passes as well. Only a refusal is final at once.
 */
final class RuleCommands implements AutoCloseable {

    private static final int RETRIES = 24;
    private static final int INTERVAL_MILLIS = 200;

    private final ScheduledExecutorService retries = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("rule-files").factory());
    private final CommandGateway gateway;

    RuleCommands(CommandBus bus) {
        gateway = DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(IntervalRetryScheduler.builder()
                        .retryExecutor(retries)
                        .retryInterval(INTERVAL_MILLIS)
                        .maxRetryCount(RETRIES)
                        .nonTransientFailurePredicate(
                                failure -> refusal(failure).isPresent())
                        .build())
                .build();
    }

    /**
     * Returns when the ledger says what the command says.
     *
     * @param what the rule in words, for the sentence that tells of a refusal
     * @throws RuleFileRefused when the ledger says no
     */
    void send(String file, String what, RuleCommand command) {
        try {
            gateway.sendAndWait(command);
        } catch (RuntimeException e) {
            throw refusal(e)
                    .<RuntimeException>map(no -> new RuleFileRefused(
                            "The rule file %s is refused: %s %s.".formatted(file, what, inWords(no)), e))
                    .orElse(e);
        }
    }

    @Override
    public void close() {
        retries.close();
    }

    /** What is final about a failure; a conflict is not, and what nobody says to a rule is a fault of ours. */
    private static Optional<RuleRefusal> refusal(Throwable failure) {
        return rejection(failure).filter(RuleRefusal.class::isInstance).map(RuleRefusal.class::cast);
    }

    private static Optional<Rejection> rejection(Throwable failure) {
        if (failure instanceof Rejected rejected) {
            return Optional.of(rejected.rejection());
        }
        return failure instanceof CommandExecutionException failed ? failed.getDetails() : Optional.empty();
    }

    private static String inWords(RuleRefusal refusal) {
        return switch (refusal) {
            case RuleInvalid invalid ->
                "does not hold together: "
                        + invalid.problems().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(problem -> problem.getKey() + " " + inWords(problem.getValue()))
                                .collect(Collectors.joining("; "));
            case RetroactiveRule retroactive ->
                "differs from what the ledger holds, and a changed rule needs an effectiveFrom of %s or later, not %s"
                        .formatted(retroactive.earliest(), retroactive.effectiveFrom());
            case AuthorityUnknown unknown ->
                "begins before its authority %s does: give the authority an effectiveFrom of that day or earlier"
                        .formatted(unknown.authority());
            case NotYourRole role -> "may be brought into force by %s only".formatted(role.allowed());
            case NotYourAuthority of -> "belongs to %s alone".formatted(of.authority());
        };
    }

    /** The keys of faults are their own English. */
    private static String inWords(String fault) {
        return fault.replace('-', ' ');
    }
}
