package vn.dossierledger.query.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.readmodels.ReadModelGate;

/** Read your write: a query with {@code X-Wait-For-Position} answers when its read models have passed it, or says 503 after 5 s. */
final class WaitForPosition implements HandlerInterceptor {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");

    private final ReadModelGate gate;

    WaitForPosition(ReadModelGate gate) {
        this.gate = gate;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        String header = request.getHeader(LedgerHeaders.WAIT_FOR_POSITION);
        FromReadModel from =
                handler instanceof HandlerMethod method ? method.getMethodAnnotation(FromReadModel.class) : null;
        if (header == null || from == null) {
            return true;
        }
        if (!POSITION.matcher(header).matches()) {
            throw new ProblemException(
                    Obstacle.INVALID_INPUT, List.of(new Fault(LedgerHeaders.WAIT_FOR_POSITION, "not-a-number")));
        }
        if (!passedOrAway(from.value(), Long.parseLong(header))) {
            throw new ProblemException(Obstacle.READ_MODEL_BEHIND, List.of(), Map.of("Retry-After", "1"));
        }
        return true;
    }

    private boolean passedOrAway(ProcessorName[] readModels, long position) throws InterruptedException {
        try {
            return passed(readModels, position);
        } catch (RuntimeException unknown) {
            throw Questions.problem(unknown);
        }
    }

    private boolean passed(ProcessorName[] readModels, long position) throws InterruptedException {
        long until = System.nanoTime() + LONGEST.toNanos();
        for (ProcessorName readModel : readModels) {
            if (!gate.await(readModel, position, Duration.ofNanos(until - System.nanoTime()))) {
                return false;
            }
        }
        return true;
    }
}
