package vn.dossierledger.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Faults found by Bean Validation, as pointers into the body. */
final class InputFaults {
    private InputFaults() {}

    static List<Fault> of(List<FieldError> errors) {
        return errors.stream()
                .map(error -> fault(pointer(error.getField()), error))
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
    }

    static List<Fault> of(HandlerMethodValidationException invalid) {
        List<Fault> faults = new ArrayList<>();
        for (ParameterValidationResult result : invalid.getParameterValidationResults()) {
            if (result instanceof ParameterErrors body) {
                faults.addAll(of(body.getFieldErrors()));
                continue;
            }
            String name = result.getMethodParameter().getParameterName();
            result.getResolvableErrors().forEach(error -> faults.add(fault(name == null ? "" : name, error)));
        }
        return faults;
    }

    /** {@code components[0].attachment} is {@code /components/0/attachment}. */
    static String pointer(String path) {
        return "/" + path.replace("].", "/").replace(".", "/").replace("[", "/").replace("]", "");
    }

    private static Fault fault(String pointer, MessageSourceResolvable error) {
        String[] codes = error.getCodes();
        String constraint = codes == null || codes.length == 0 ? "invalid" : codes[codes.length - 1];
        return new Fault(pointer, constraint, limits(error));
    }

    /** The limits of a constraint, in the order of their names; the first argument is the field itself. */
    private static List<Object> limits(MessageSourceResolvable error) {
        Object[] arguments = error.getArguments();
        return arguments == null
                ? List.of()
                : Arrays.stream(arguments)
                        .skip(1)
                        .filter(Number.class::isInstance)
                        .toList();
    }
}
