package vn.dossierledger.query.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import vn.dossierledger.api.query.CursorExpired;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.api.query.deadlines.TooManyDossiers;
import vn.dossierledger.api.query.deadlines.UnknownPolicyVersion;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.rebuild.WorkRefused;

/** Asks questions on the query bus; what stands in the way of an answer becomes a problem. */
@Component
class Questions {

    private static final Logger LOG = LoggerFactory.getLogger(Questions.class);
    private static final long LONGEST_SECONDS = 30;

    private final QueryGateway queries;

    Questions(QueryGateway queries) {
        this.queries = queries;
    }

    <A> A ask(Object question, Class<A> answer) {
        return wait(queries.query(question, ResponseTypes.instanceOf(answer)));
    }

    <A> Optional<A> look(Object question, Class<A> answer) {
        return wait(queries.query(question, ResponseTypes.optionalInstanceOf(answer)));
    }

    /** @throws ProblemException 404 when there is no answer that the caller may see */
    <A> A find(Object question, Class<A> answer) {
        return look(question, answer).orElseThrow(() -> new ProblemException(Obstacle.NOT_FOUND));
    }

    private static <A> A wait(CompletableFuture<A> answer) {
        try {
            return answer.orTimeout(LONGEST_SECONDS, TimeUnit.SECONDS).join();
        } catch (CompletionException e) {
            throw problem(e.getCause());
        }
    }

    private static Obstacle obstacle(WorkRefused.Reason reason) {
        return switch (reason) {
            case NO_SUCH_READ_MODEL, NO_SUCH_VERSION -> Obstacle.NOT_FOUND;
            case IN_WORK -> Obstacle.READ_MODEL_IN_WORK;
            case NOT_A_FORMER_VERSION -> Obstacle.NOT_A_FORMER_VERSION;
            case NOTHING_TO_READ -> Obstacle.LEDGER_ELSEWHERE;
        };
    }

    /** PostgreSQL is not there, or all connections are in use. */
    private static ProblemException databaseAway() {
        LOG.error(
                "PostgreSQL did not answer a question: see whether it runs, and whether its connections are all in use.");
        return new ProblemException(Obstacle.UNAVAILABLE, List.of(), Map.of("Retry-After", "5"));
    }

    static RuntimeException problem(Throwable cause) {
        return switch (cause) {
            case ReadModelUnavailable down ->
                new ProblemException(Obstacle.UNAVAILABLE, List.of(), Map.of("Retry-After", "5"));
            case InvalidCursor invalid ->
                new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault("cursor", "invalid")));
            case CursorExpired old ->
                new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault("cursor", "expired")));
            case TooManyDossiers many ->
                new ProblemException(
                        Obstacle.INVALID_INPUT,
                        List.of(new Fault("/to", "too-many-dossiers", List.of(many.found(), many.most()))));
            case UnknownPolicyVersion unknown ->
                new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault("/policyVersion", "unknown-version")));
            case TimeoutException slow ->
                new ProblemException(Obstacle.UNAVAILABLE, List.of(), Map.of("Retry-After", "30"));
            case WorkRefused refused -> new ProblemException(obstacle(refused.reason()));
            case DataAccessResourceFailureException down -> databaseAway();
            case CannotCreateTransactionException down -> databaseAway();
            case QueryTimeoutException slow -> databaseAway();
            case EventStoreException unreadable -> databaseAway();
            case RuntimeException other -> other;
            default -> new IllegalStateException("A question was not answered", cause);
        };
    }
}
