package vn.dossierledger.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Answers what nobody foresaw with 500 and a reference. The log gets the same reference, the kinds of the exceptions
 * and where they came from, but none of their messages: those may quote a person's data or SQL.
 */
final class UnexpectedFailures {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedFailures.class);
    private static final int FRAMES = 12;
    private static final int CAUSES = 6;

    private final ProblemWriter problems;

    UnexpectedFailures(ProblemWriter problems) {
        this.problems = problems;
    }

    void answer(Throwable failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String reference = UUID.randomUUID().toString();
        LOG.error(
                "Request {} {} failed unexpectedly, reference {}, answered 500: {}",
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                reference,
                trail(failure));
        problems.write(request, response, Obstacle.UNEXPECTED.answer(List.of()), reference);
    }

    static String trail(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(CAUSES)
                .map(cause -> cause.getClass().getName()
                        + Stream.of(cause.getStackTrace())
                                .limit(FRAMES)
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\ncaused by "));
    }
}
