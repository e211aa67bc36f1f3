package vn.dossierledger.command.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Lock;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.rejection.ConcurrentChange;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.IncidentUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.VersionConflict;
import vn.dossierledger.command.bus.Receipt;
import vn.dossierledger.command.idempotency.Once;
import vn.dossierledger.command.idempotency.RequestKey;
import vn.dossierledger.command.idempotency.RequestKeys;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.http.ReadRequest;
import vn.dossierledger.http.SeenVersion;

/** Sends a command on its way and answers with its receipt, once per Idempotency-Key. */
public final class CommandDoor {
    /** Longer than any command takes, shorter than any client waits. */
    private static final long PATIENCE_SECONDS = 30;

    private final CommandGateway commands;
    private final RequestKeys keys;
    private final Once once;
    private final Turns turns = new Turns();

    public CommandDoor(CommandGateway commands, RequestKeys keys, Once once) {
        this.commands = commands;
        this.keys = keys;
        this.once = once;
    }

    /**
     * Answers 200 with {@code {code, version, state, events}}, the ETag and the position.
     *
     * @throws Rejected when the ledger refuses
     */
    public ResponseEntity<CommandAnswer> answer(Object command, Caller caller, HttpServletRequest request) {
        return ok(HttpStatus.OK, null, receipt(command, caller, request));
    }

    /** As {@link #answer}, with 201 and the place of the new resource below {@code path}. */
    public ResponseEntity<CommandAnswer> create(
            Object command, Caller caller, HttpServletRequest request, String path) {
        return create(command, caller, request, name -> URI.create(path + "/" + name));
    }

    /** As {@link #answer}, with 201 and the place of what is called so. */
    public ResponseEntity<CommandAnswer> create(
            Object command, Caller caller, HttpServletRequest request, Function<String, URI> place) {
        Receipt receipt = receipt(command, caller, request);
        return ok(HttpStatus.CREATED, place.apply(Names.of(receipt.code())), receipt);
    }

    /** With 201, for what is numbered within its dossier: its place is {@code path} and the number. */
    public <T> ResponseEntity<T> createNumbered(
            Object command, Caller caller, HttpServletRequest request, String path, Function<Receipt, T> body) {
        Receipt receipt = receipt(command, caller, request);
        URI location = URI.create("/api/v1/dossiers/" + receipt.code() + path + "/" + receipt.number());
        return headers(HttpStatus.CREATED, location, receipt).body(body.apply(receipt));
    }

    private static ResponseEntity<CommandAnswer> ok(HttpStatus status, URI location, Receipt receipt) {
        return headers(status, location, receipt)
                .body(new CommandAnswer(
                        Names.of(receipt.code()), receipt.version(), receipt.state(), receipt.events()));
    }

    private static ResponseEntity.BodyBuilder headers(HttpStatus status, URI location, Receipt receipt) {
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status)
                .eTag(SeenVersion.entityTag(receipt.version()))
                .header(LedgerHeaders.POSITION, Long.toString(receipt.position()));
        if (location != null) {
            answer.location(location);
        }
        return answer;
    }

    /**
     * The receipt of a command, for those who answer it in their own way.
     *
     * @throws Rejected when the ledger refuses
     */
    public Receipt receipt(Object command, Caller caller, HttpServletRequest request) {
        Names.check(command);
        Optional<RequestKey> key = keys.of(request, caller, ReadRequest.bodyOf(request));
        return key.isEmpty() ? send(command, Map.of()) : inTurn(command, key.get());
    }

    private Receipt inTurn(Object command, RequestKey key) {
        Lock turn = turns.of(key.key());
        turn.lock();
        try {
            return send(command, key.metaData());
        } catch (Rejected no) {
            if (!isLasting(no.rejection())) {
                throw no;
            }
            return switch (once.refuse(key, no.rejection())) {
                case Receipt receipt -> receipt;
                case Rejection rejection -> throw new Rejected(rejection);
                default -> throw new IllegalStateException("An answer of an unknown kind was kept for a key");
            };
        } finally {
            turn.unlock();
        }
    }

    /** What the rules say stays said; a conflict of versions is over as soon as the caller has looked again. */
    private static boolean isLasting(Rejection rejection) {
        return !(rejection instanceof VersionConflict
                || rejection instanceof ConcurrentChange
                || rejection instanceof DossierUnknown
                || rejection instanceof FeedbackUnknown
                || rejection instanceof IncidentUnknown);
    }

    /** With a callback of our own: the gateway's would log every refusal, which is an answer and no failure. */
    private Receipt send(Object command, Map<String, String> metaData) {
        FutureCallback<Object, Receipt> answer = new FutureCallback<>();
        commands.send(GenericCommandMessage.asCommandMessage(command).andMetaData(metaData), answer);
        try {
            CommandResultMessage<? extends Receipt> result = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (result.isExceptional()) {
                throw said(result.exceptionResult());
            }
            return result.getPayload();
        } catch (ExecutionException failed) {
            throw said(failed.getCause());
        } catch (TimeoutException late) {
            throw new ProblemException(Obstacle.UNAVAILABLE);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Obstacle.UNAVAILABLE);
        }
    }

    private static RuntimeException said(Throwable failure) {
        return CommandFailures.rejection(failure)
                .<RuntimeException>map(Rejected::new)
                .orElseGet(() -> CommandFailures.unavailable(failure));
    }
}
