package vn.dossierledger.http;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.rejection.Rejection;

/** One example of every rejection, whatever its components. */
final class Samples {
    private Samples() {}

    static List<Rejection> rejections() {
        return Arrays.stream(Rejection.class.getPermittedSubclasses())
                .map(type -> (Rejection) sample(type))
                .toList();
    }

    private static Object sample(Class<?> record) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(Samples::value).toArray();
        try {
            Constructor<?> constructor = record.getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError("No sample of " + record, impossible);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "long" -> 100_000L;
            case "int" -> 3;
            case "boolean" -> true;
            case "String" -> "x";
            case "Set" -> Set.of("x");
            case "List" -> List.of("x");
            case "Map" -> Map.of("/x", "y");
            case "Instant" -> Instant.EPOCH;
            case "LocalDate" -> LocalDate.EPOCH;
            default -> throw new AssertionError("No sample value of " + type);
        };
    }
}
