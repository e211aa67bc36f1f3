package vn.dossierledger.http;

import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What may stand in a request's way before any rule of the ledger is asked. */
public enum Obstacle {
    MALFORMED_JSON(HttpStatus.BAD_REQUEST),
    INVALID_INPUT(HttpStatus.BAD_REQUEST),
    NOT_UTF_8(HttpStatus.BAD_REQUEST),
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST),
    EMPTY_FILE(HttpStatus.BAD_REQUEST),
    IF_MATCH_WILDCARD(HttpStatus.BAD_REQUEST),
    IF_MATCH_MALFORMED(HttpStatus.BAD_REQUEST),
    IDEMPOTENCY_KEY_MALFORMED(HttpStatus.BAD_REQUEST),
    TOKEN_MISSING(HttpStatus.UNAUTHORIZED),
    TOKEN_INVALID(HttpStatus.UNAUTHORIZED),
    FORBIDDEN(HttpStatus.FORBIDDEN),
    ROLE_MISSING(HttpStatus.FORBIDDEN),
    CITIZEN_ID_MISSING(HttpStatus.FORBIDDEN),
    NOT_FOUND(HttpStatus.NOT_FOUND),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
    REPORT_NOT_BALANCED(HttpStatus.CONFLICT),
    READ_MODEL_IN_WORK(HttpStatus.CONFLICT),
    NOT_A_FORMER_VERSION(HttpStatus.CONFLICT),
    LEDGER_ELSEWHERE(HttpStatus.CONFLICT),
    DEAD_LETTER_NOT_WAITING(HttpStatus.CONFLICT),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    UNSUPPORTED_FILE_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),
    VERSION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED),
    TOO_MANY_REQUESTS(HttpStatus.TOO_MANY_REQUESTS),
    UNEXPECTED(HttpStatus.INTERNAL_SERVER_ERROR),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),
    READ_MODEL_BEHIND(HttpStatus.SERVICE_UNAVAILABLE),
    REPORT_INCOMPLETE(HttpStatus.SERVICE_UNAVAILABLE);

    private static final String CLOSED =
            "default: What is not the caller's to do or to see is closed; as DQ 7.3, QN 4.3, CM 5.3.";

    private final HttpStatus status;

    Obstacle(HttpStatus status) {
        this.status = status;
    }

    Answer answer(List<Fault> faults) {
        String code = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Answer(status, code, status == HttpStatus.FORBIDDEN ? CLOSED : null, List.of(), faults);
    }

    /** The obstacle that says no more than {@code status} does. */
    static Obstacle of(int status) {
        return switch (status) {
            case 401 -> TOKEN_MISSING;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED_REQUEST : UNEXPECTED;
        };
    }
}
