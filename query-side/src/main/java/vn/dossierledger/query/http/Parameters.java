package vn.dossierledger.query.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/** Reads what stands in a query string; a missing or empty parameter asks for nothing. */
final class Parameters {

    static final int LARGEST_PAGE = 100;
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private Parameters() {}

    static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** An instant, or a day of Asia/Ho_Chi_Minh, which then begins. */
    static Instant from(String name, String value) {
        return moment(name, value, 0);
    }

    /** An instant, or a day of Asia/Ho_Chi_Minh, which then is included. */
    static Instant until(String name, String value) {
        return moment(name, value, 1);
    }

    /** An instant with its offset. */
    static Instant instant(String name, String value) {
        String text = text(value);
        if (text != null && !text.contains("T")) {
            throw invalid(name, "not-a-time");
        }
        return moment(name, text, 0);
    }

    /** A {@code +} that the client left as it is has become a blank on the way. */
    private static Instant moment(String name, String value, int days) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        try {
            Instant at = text.contains("T")
                    ? OffsetDateTime.parse(text.replace(' ', '+')).toInstant()
                    : LocalDate.parse(text)
                            .plusDays(days)
                            .atStartOfDay(WorkingCalendar.ZONE)
                            .toInstant();
            return inRange(name, at);
        } catch (DateTimeException impossible) {
            throw invalid(name, "not-a-time");
        }
    }

    /** @throws ProblemException 400 for years that no clock is made for */
    static Instant inRange(String name, Instant at) {
        int year = at.atZone(WorkingCalendar.ZONE).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw invalid(name, "not-a-time");
        }
        return at;
    }

    static LocalDate day(String name, String value, LocalDate otherwise) {
        String text = text(value);
        if (text == null) {
            return otherwise;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            inRange(name, day.atStartOfDay(WorkingCalendar.ZONE).toInstant());
            return day;
        } catch (DateTimeException impossible) {
            throw invalid(name, "not-a-time");
        }
    }

    static <E extends Enum<E>> E code(String name, String value, Class<E> type) {
        String text = text(value);
        if (text == null) {
            return null;
        }
        for (E code : type.getEnumConstants()) {
            if (code.name().equals(text.toUpperCase(Locale.ROOT))) {
                return code;
            }
        }
        throw new ProblemException(
                Obstacle.INVALID_INPUT,
                List.of(new Fault(
                        name,
                        "not-one-of",
                        List.of(String.join(
                                ", ",
                                Arrays.stream(type.getEnumConstants())
                                        .map(Enum::name)
                                        .toList())))));
    }

    /** Several codes, given one by one or with commas. */
    static <E extends Enum<E>> List<E> codes(String name, List<String> values, Class<E> type) {
        Set<E> codes = new LinkedHashSet<>();
        for (String value : values == null ? List.<String>of() : values) {
            E code = code(name, value, type);
            if (code != null) {
                codes.add(code);
            }
        }
        return new ArrayList<>(codes);
    }

    /** True, false, or null. */
    static Boolean flag(String name, String value) {
        String text = text(value);
        return switch (text) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw invalid(name, "not-a-boolean");
        };
    }

    static int size(Integer size) {
        if (size == null) {
            return 20;
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw new ProblemException(
                    Obstacle.INVALID_INPUT,
                    List.of(new Fault("size", size < 1 ? "Min" : "Max", List.of(size < 1 ? 1 : LARGEST_PAGE))));
        }
        return size;
    }

    static ProblemException invalid(String name, String fault) {
        return new ProblemException(Obstacle.INVALID_INPUT, List.of(new Fault(name, fault)));
    }
}
