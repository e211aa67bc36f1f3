package vn.dossierledger.http;

import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says where in a body the fault is and what was expected there; never what stood there. */
final class JsonFaults {
    private static final int LONGEST_NAME = 100;

    private JsonFaults() {}

    static Answer of(JacksonException failure) {
        return failure instanceof MismatchedInputException mismatch
                ? Obstacle.INVALID_INPUT.answer(List.of(fault(mismatch)))
                : Obstacle.MALFORMED_JSON.answer(List.of(position(failure)));
    }

    private static Fault fault(MismatchedInputException mismatch) {
        String pointer = pointer(mismatch);
        Class<?> target = mismatch.getTargetType();
        if (mismatch instanceof UnrecognizedPropertyException) {
            return new Fault(pointer, "unknown-field");
        }
        if (target == null) {
            return new Fault(pointer, "wrong-type");
        }
        if (target.isEnum()) {
            List<String> codes = Arrays.stream(target.getEnumConstants())
                    .map(one -> ((Enum<?>) one).name())
                    .toList();
            return new Fault(pointer, "not-one-of", List.of(String.join(", ", codes)));
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return new Fault(pointer, "not-a-time");
        }
        if (target == String.class) {
            return new Fault(pointer, mismatch instanceof InvalidFormatException ? "unwritable" : "not-a-text");
        }
        return new Fault(pointer, expected(target));
    }

    private static String expected(Class<?> target) {
        if (target == long.class || target == int.class || Number.class.isAssignableFrom(target)) {
            return "not-a-number";
        }
        if (target == boolean.class || target == Boolean.class) {
            return "not-a-boolean";
        }
        if (Iterable.class.isAssignableFrom(target) || target.isArray()) {
            return "not-a-list";
        }
        return target.isRecord() ? "not-an-object" : "wrong-type";
    }

    private static Fault position(JacksonException failure) {
        String pointer = pointer(failure);
        return failure.getLocation() == null
                ? new Fault(pointer, "unreadable")
                : new Fault(
                        pointer,
                        "unreadable-at",
                        List.of(
                                String.valueOf(failure.getLocation().getLineNr()),
                                String.valueOf(failure.getLocation().getColumnNr())));
    }

    private static String pointer(JacksonException failure) {
        return failure.getPath().stream().map(JsonFaults::token).collect(Collectors.joining());
    }

    private static String token(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        if (name == null) {
            return "/" + reference.getIndex();
        }
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return "/" + shown.replace("~", "~0").replace("/", "~1");
    }
}
