package vn.dossierledger.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * RFC 9457, in one language.
 *
 * @param type stable URI path, {@code /problems/<code>}
 * @param title what kind of problem it is
 * @param status as in the status line
 * @param detail this occurrence
 * @param code kebab-case, stable
 * @param article the regulation and article where a rule said no; nullable
 * @param reference what the operator finds in the log, for unexpected failures; nullable
 * @param errors faults of the input; empty unless there are some
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String code,
        String article,
        String reference,
        List<FieldProblem> errors) {}
