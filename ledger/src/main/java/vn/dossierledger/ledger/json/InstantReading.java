package vn.dossierledger.ledger.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Reads instants as this ledger writes them, {@code 2026-03-02T01:00:00Z}, digit by digit: the general reader took more than a third of
 * the time of reading an event. Every other form is left to that one.
 */
final class InstantReading extends StdScalarDeserializer<Instant> {

    private static final int SHORTEST = 20;
    private static final int LONGEST = 30;
    private static final long SECONDS_PER_DAY = 86_400;
    private static final long SECONDS_PER_HOUR = 3_600;
    private static final long SECONDS_PER_MINUTE = 60;
    private static final int NANO_DIGITS = 9;
    private static final int NOT_A_NUMBER = -1;

    private final ValueDeserializer<?> general;

    InstantReading() {
        this(InstantDeserializer.INSTANT);
    }

    private InstantReading(ValueDeserializer<?> general) {
        super(Instant.class);
        this.general = general;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new InstantReading(general.createContextual(context, property));
    }

    @Override
    public Instant deserialize(JsonParser json, DeserializationContext context) {
        Instant instant = json.hasToken(JsonToken.VALUE_STRING)
                ? read(json.getStringCharacters(), json.getStringOffset(), json.getStringLength())
                : null;
        return instant != null ? instant : (Instant) general.deserialize(json, context);
    }

    /** Null when it is written in another way, or is no instant. */
    private static Instant read(char[] text, int at, int length) {
        int end = at + length - 1;
        if (length < SHORTEST || length > LONGEST || !separated(text, at) || text[end] != 'Z') {
            return null;
        }
        int year = number(text, at, 4);
        int month = number(text, at + 5, 2);
        int day = number(text, at + 8, 2);
        int hour = number(text, at + 11, 2);
        int minute = number(text, at + 14, 2);
        int second = number(text, at + 17, 2);
        int nano = length == SHORTEST ? 0 : fraction(text, at + 19, end);
        if (!isDay(year, month, day)
                || !isWithin(hour, 23)
                || !isWithin(minute, 59)
                || !isWithin(second, 59)
                || nano < 0) {
            return null;
        }
        long seconds = hour * SECONDS_PER_HOUR + minute * SECONDS_PER_MINUTE + second;
        return Instant.ofEpochSecond(LocalDate.of(year, month, day).toEpochDay() * SECONDS_PER_DAY + seconds, nano);
    }

    private static boolean separated(char[] text, int at) {
        return text[at + 4] == '-'
                && text[at + 7] == '-'
                && text[at + 10] == 'T'
                && text[at + 13] == ':'
                && text[at + 16] == ':';
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= 0
                && month >= 1
                && month <= 12
                && day >= 1
                && day <= Month.of(month).length(Year.isLeap(year));
    }

    private static boolean isWithin(int number, int most) {
        return number >= 0 && number <= most;
    }

    /** From the point on, up to {@code end}, in nanoseconds. */
    private static int fraction(char[] text, int point, int end) {
        int digits = end - point - 1;
        if (text[point] != '.' || digits < 1) {
            return NOT_A_NUMBER;
        }
        int number = number(text, point + 1, digits);
        for (int i = digits; number > 0 && i < NANO_DIGITS; i++) {
            number *= 10;
        }
        return number;
    }

    private static int number(char[] text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            char c = text[i];
            if (c < '0' || c > '9') {
                return NOT_A_NUMBER;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }
}
