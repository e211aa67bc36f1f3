package vn.dossierledger.query.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What stands in one field of an exported row. */
public sealed interface Cell {

    /** Nothing stands there. */
    Cell EMPTY = new Empty();

    /** A text; empty when it is null. */
    static Cell text(String text) {
        return text == null ? EMPTY : new Text(text);
    }

    /** A number that is added and sorted as one, not a code made of digits; empty when it is null. */
    static Cell number(Long number) {
        return number == null ? EMPTY : new Amount(BigDecimal.valueOf(number));
    }

    /** A number with a fraction; empty when it is null. */
    static Cell number(BigDecimal number) {
        return number == null ? EMPTY : new Amount(number);
    }

    /** A moment, shown by the clocks of Asia/Ho_Chi_Minh; empty when it is null. */
    static Cell moment(Instant at) {
        return at == null ? EMPTY : new Moment(at);
    }

    /** A day of the calendar; empty when it is null. */
    static Cell day(LocalDate day) {
        return day == null ? EMPTY : new Day(day);
    }

    /** Nothing. */
    record Empty() implements Cell {}

    /** Words, or a code: never calculated with. */
    record Text(String text) implements Cell {}

    /** A number. */
    record Amount(BigDecimal number) implements Cell {}

    /** An instant. */
    record Moment(Instant at) implements Cell {}

    /** A day. */
    record Day(LocalDate day) implements Cell {}
}
