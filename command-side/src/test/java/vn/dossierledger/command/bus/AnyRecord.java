package vn.dossierledger.command.bus;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a value of any record, with something in every component, so that no test forgets a component that is added later. */
final class AnyRecord {

    private AnyRecord() {}

    static <T> T of(Class<T> type) {
        return type.cast(value(type, Map.of()));
    }

    /** @param bound what the type variables around stand for */
    private static Object value(Type type, Map<Type, Type> bound) {
        return switch (type) {
            case ParameterizedType generic -> generic(generic, bound);
            case TypeVariable<?> variable -> value(bound.get(variable), Map.of());
            case Class<?> plain -> plain(plain);
            default -> throw new IllegalArgumentException("No value of " + type);
        };
    }

    private static Object generic(ParameterizedType type, Map<Type, Type> bound) {
        Class<?> raw = (Class<?>) type.getRawType();
        Type[] arguments = Arrays.stream(type.getActualTypeArguments())
                .map(argument -> bound.getOrDefault(argument, argument))
                .toArray(Type[]::new);
        return switch (raw.getSimpleName()) {
            case "List", "Collection" -> List.of(value(arguments[0], Map.of()));
            case "Set" -> Set.of(value(arguments[0], Map.of()));
            case "Map" -> Map.of(value(arguments[0], Map.of()), value(arguments[1], Map.of()));
            default -> record(raw, Map.of(raw.getTypeParameters()[0], arguments[0]));
        };
    }

    private static Object plain(Class<?> type) {
        if (type == String.class || type == Object.class) {
            return "Nguyễn \"1\"";
        } else if (type == long.class || type == Long.class) {
            return 7L;
        } else if (type == int.class || type == Integer.class) {
            return 3;
        } else if (type == boolean.class || type == Boolean.class) {
            return true;
        } else if (type == Instant.class) {
            return Instant.parse("2026-03-02T01:00:00.123456Z");
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 3, 2);
        } else if (type == BigDecimal.class) {
            return new BigDecimal("15");
        } else if (type == LocalTime.class) {
            return LocalTime.of(7, 30);
        } else if (type == MonthDay.class) {
            return MonthDay.of(4, 30);
        } else if (type == DayOfWeek.class) {
            return DayOfWeek.MONDAY;
        } else if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isRecord()) {
            return record(type, Map.of());
        }
        throw new IllegalArgumentException("No value of " + type);
    }

    private static Object record(Class<?> type, Map<Type, Type> bound) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components)
                    .map(component -> value(component.getGenericType(), bound))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("No value of " + type, e);
        }
    }
}
