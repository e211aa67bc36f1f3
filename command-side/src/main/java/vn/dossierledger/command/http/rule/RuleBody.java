package vn.dossierledger.command.http.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.command.rule.files.RuleForm;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/**
 * The content of a rule with its first day beside it, as API.md has it: {@code {"effectiveFrom": "2026-12-01", …}}.
 *
 * @param effectiveFrom first day, Asia/Ho_Chi_Minh
 */
record RuleBody<T>(LocalDate effectiveFrom, T content) {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;
    private static final JsonMapper FORM = RuleForm.json();

    /** @throws ProblemException or {@link HttpMessageNotReadableException} with a pointer to the first fault */
    static <T> RuleBody<T> read(JsonNode body, Class<T> type, HttpInputMessage request) {
        if (!(body instanceof ObjectNode fields)) {
            throw invalid("", "not-an-object");
        }
        ObjectNode content = fields.deepCopy();
        LocalDate effectiveFrom = day(content.remove("effectiveFrom"));
        try {
            return new RuleBody<>(effectiveFrom, FORM.treeToValue(content, type));
        } catch (MismatchedInputException mismatch) {
            throw explained(mismatch, request);
        } catch (ValueInstantiationException refused) {
            throw invalid(pointer(refused), "invalid");
        }
    }

    private static LocalDate day(JsonNode node) {
        if (node == null || node.isNull()) {
            throw invalid("/effectiveFrom", "must-not-be-missing");
        }
        try {
            LocalDate day = LocalDate.parse(node.isString() ? node.stringValue() : "");
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw invalid("/effectiveFrom", "not-a-day");
        }
        throw invalid("/effectiveFrom", "not-a-day");
    }

    /** What only rules have is explained here, everything else as in any body. */
    private static RuntimeException explained(MismatchedInputException mismatch, HttpInputMessage request) {
        Class<?> expected = mismatch.getTargetType();
        if (mismatch.getOriginalMessage().startsWith("Missing ")) {
            return invalid(pointer(mismatch), "must-not-be-missing");
        }
        if (expected == Cited.class) {
            return invalid(pointer(mismatch), "must-be-a-value-with-its-article-or-default");
        }
        if (expected == LocalDate.class) {
            return invalid(pointer(mismatch), "not-a-day");
        }
        if (expected == LocalTime.class) {
            return invalid(pointer(mismatch), "not-a-time-of-day");
        }
        return new HttpMessageNotReadableException("The content of a rule cannot be read", mismatch, request);
    }

    private static ProblemException invalid(String pointer, String fault) {
        return new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault(pointer, fault)));
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream()
                .map(step -> "/"
                        + (step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName().replace("~", "~0").replace("/", "~1")))
                .collect(Collectors.joining());
    }
}
