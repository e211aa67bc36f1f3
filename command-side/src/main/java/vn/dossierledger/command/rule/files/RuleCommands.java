package vn.dossierledger.command.rule.files;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rule.RuleCommand;

/**
 * Sends the commands of the rule files. Several nodes that start at once may all want to write the same first version: the
 * ledger lets one through, and the others ask again and find that nothing is left to change.
 */
final class RuleCommands {

    private static final int ATTEMPTS = 25;
    private static final long PAUSE_MILLIS = 200;

    private final CommandGateway gateway;

    RuleCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** @param what the rule in words, for the sentence that tells of a refusal */
    void send(String file, String what, RuleCommand command) {
        for (int attempt = 1; ; attempt++) {
            try {
                gateway.sendAndWait(command);
                return;
            } catch (RuntimeException e) {
                Optional<Rejection> rejection = rejection(e);
                if (rejection.isPresent()) {
                    throw new RuleFileRefused(sentence(file, what, rejection.get()), e);
                }
                // A race between nodes, or Axon Server that does not yet know our handlers: both pass.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static Optional<Rejection> rejection(RuntimeException e) {
        return switch (e) {
            case Rejected rejected -> Optional.of(rejected.rejection());
            case CommandExecutionException failed -> failed.getDetails();
            default -> Optional.empty();
        };
    }

    private static String sentence(String file, String what, Rejection rejection) {
        return switch (rejection) {
            case RuleInvalid invalid ->
                "The rule file %s is refused: %s does not hold together: %s."
                        .formatted(
                                file,
                                what,
                                invalid.problems().entrySet().stream()
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(problem -> problem.getKey() + " " + inWords(problem.getValue()))
                                        .collect(Collectors.joining("; ")));
            case RetroactiveRule retroactive ->
                "The rule file %s is refused: %s differs from what the ledger holds, and a changed rule needs an effectiveFrom of %s or later, not %s."
                        .formatted(file, what, retroactive.earliest(), retroactive.effectiveFrom());
            default -> "The rule file %s is refused: %s is not accepted (%s).".formatted(file, what, rejection);
        };
    }

    /** The keys of faults are their own English. */
    private static String inWords(String fault) {
        return fault.replace('-', ' ');
    }

    private static void pause(RuntimeException e) {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw e;
        }
    }
}
