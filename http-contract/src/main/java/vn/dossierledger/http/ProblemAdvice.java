package vn.dossierledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** Turns whatever goes wrong behind a controller into problem+json. Bad input never ends in a 5xx. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {
    private final ProblemWriter problems;
    private final UnexpectedFailures unexpected;

    ProblemAdvice(ProblemWriter problems, UnexpectedFailures unexpected) {
        this.problems = problems;
        this.unexpected = unexpected;
    }

    @ExceptionHandler
    void on(ProblemException problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem.headers().forEach(response::setHeader);
        problems.write(request, response, problem.answer(), null);
    }

    @ExceptionHandler
    void on(Rejected no, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, RejectionAnswers.of(no.rejection()), null);
    }

    @ExceptionHandler
    void on(CommandExecutionException failure, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (failure.getDetails().orElse(null) instanceof Rejection rejection) {
            problems.write(request, response, RejectionAnswers.of(rejection), null);
        } else {
            unexpected.answer(failure, request, response);
        }
    }

    @ExceptionHandler
    void on(HttpMessageNotReadableException unreadable, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Answer answer = unreadable.getCause() instanceof JacksonException json
                ? JsonFaults.of(json)
                : Obstacle.MALFORMED_JSON.answer(List.of(new Fault("", "body-missing")));
        problems.write(request, response, answer, null);
    }

    @ExceptionHandler
    void on(BindException invalid, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(
                request, response, Obstacle.INVALID_INPUT.answer(InputFaults.of(invalid.getFieldErrors())), null);
    }

    @ExceptionHandler
    void on(HandlerMethodValidationException invalid, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, Obstacle.INVALID_INPUT.answer(InputFaults.of(invalid)), null);
    }

    @ExceptionHandler
    void on(ConstraintViolationException invalid, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Fault> faults = invalid.getConstraintViolations().stream()
                .map((ConstraintViolation<?> one) ->
                        new Fault(InputFaults.pointer(one.getPropertyPath().toString()), "invalid"))
                .toList();
        problems.write(request, response, Obstacle.INVALID_INPUT.answer(faults), null);
    }

    @ExceptionHandler
    void on(MethodArgumentTypeMismatchException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        invalid(wrong.getName(), "wrong-type", request, response);
    }

    @ExceptionHandler
    void on(MissingServletRequestParameterException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        invalid(missing.getParameterName(), "NotNull", request, response);
    }

    @ExceptionHandler
    void on(MissingServletRequestPartException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        invalid(missing.getRequestPartName(), "NotNull", request, response);
    }

    @ExceptionHandler
    void on(MissingRequestHeaderException missing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        invalid(missing.getHeaderName(), "NotNull", request, response);
    }

    @ExceptionHandler
    void on(MaxUploadSizeExceededException large, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, Obstacle.TOO_LARGE);
    }

    @ExceptionHandler
    void on(MultipartException malformed, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, Obstacle.MALFORMED_REQUEST);
    }

    @ExceptionHandler
    void on(HttpRequestMethodNotSupportedException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (wrong.getSupportedHttpMethods() != null) {
            List<String> allowed = wrong.getSupportedHttpMethods().stream()
                    .map(HttpMethod::name)
                    .sorted()
                    .toList();
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        problems.write(request, response, Obstacle.METHOD_NOT_ALLOWED);
    }

    @ExceptionHandler
    void on(HttpMediaTypeNotSupportedException wrong, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.ACCEPT, MediaType.toString(wrong.getSupportedMediaTypes()));
        problems.write(request, response, Obstacle.UNSUPPORTED_MEDIA_TYPE);
    }

    @ExceptionHandler
    void on(AccessDeniedException denied, HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, Obstacle.FORBIDDEN);
    }

    /** Spring Security refuses a header or a parameter's name only when a handler asks for it; see {@link HttpContractConfiguration}. */
    @ExceptionHandler
    void on(RequestRejectedException rejected) throws RequestRejectedException {
        throw rejected;
    }

    /** Tomcat reads parameters only when somebody asks for one, and then finds them malformed or too many. */
    @ExceptionHandler
    void on(InvalidParameterException malformed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, Obstacle.of(malformed.getErrorCode()));
    }

    /** Nothing can be said any more: Tomcat closes the connection. */
    @ExceptionHandler
    void on(AnswerBrokenOff broken) throws AnswerBrokenOff {
        throw broken;
    }

    /** The client has gone: there is nobody to answer. */
    @ExceptionHandler
    void on(AsyncRequestNotUsableException gone) {}

    @ExceptionHandler
    void on(Exception failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (failure instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            problems.write(request, response, Obstacle.of(known.getStatusCode().value()));
        } else {
            unexpected.answer(failure, request, response);
        }
    }

    private void invalid(String name, String key, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        problems.write(request, response, Obstacle.INVALID_INPUT.answer(List.of(new Fault(name, key))), null);
    }
}
