package vn.dossierledger.http;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** Ends a request at the door; it has no stack and no message that could leak anything. */
public final class ProblemException extends RuntimeException {
    private final transient Answer answer;
    private final transient Map<String, String> headers;

    public ProblemException(Obstacle obstacle) {
        this(obstacle, List.of());
    }

    /** With the faults of the input, in order. */
    public ProblemException(Obstacle obstacle, List<Fault> faults) {
        this(obstacle, faults, Map.of());
    }

    /** With headers of its own, such as {@code Retry-After}. */
    public ProblemException(Obstacle obstacle, List<Fault> faults, Map<String, String> headers) {
        super(obstacle.name(), null, false, false);
        this.answer = obstacle.answer(faults);
        this.headers = headers;
    }

    /** Whether the same may be answered a little later. */
    public boolean isPassing() {
        return answer.status() == HttpStatus.SERVICE_UNAVAILABLE;
    }

    Answer answer() {
        return answer;
    }

    Map<String, String> headers() {
        return headers;
    }
}
