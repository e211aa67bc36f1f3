package vn.dossierledger.query.projection;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dossierledger.api.query.InvalidCursor;

/**
 * Where a page of rows ended: the values that its last row is ordered by. Callers hand it back unread; whoever makes one up is refused, and the
 * database is never asked for what it cannot read.
 */
public final class PageCursor {

    /** An instant as {@link #of} writes it; {@link #instant} says whether there is such a one. */
    public static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z";

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2199;

    private final Matcher values;

    private PageCursor(Matcher values) {
        this.values = values;
    }

    /** The text that stands for the values, in order; none of them holds a blank. */
    public static String of(Object... values) {
        String text = Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(" "));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads one.
     *
     * @param form of the values, parted by blanks, each a group
     * @throws InvalidCursor for a text of another form
     */
    public static PageCursor read(String cursor, Pattern form) {
        Matcher values = form.matcher(decoded(cursor));
        if (!values.matches()) {
            throw new InvalidCursor();
        }
        return new PageCursor(values);
    }

    private static String decoded(String cursor) {
        try {
            return new String(
                    Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidCursor();
        }
    }

    /** A value as it stands, from 1. */
    public String text(int value) {
        return values.group(value);
    }

    /** A value whose form lets through digits only, and few enough. */
    public long number(int value) {
        return Long.parseLong(values.group(value));
    }

    /** @throws InvalidCursor for a time that never is, or of a year that nothing here can be of: 1970 to 2199, UTC */
    public Instant instant(int value) {
        try {
            Instant at = Instant.parse(values.group(value));
            int year = at.atOffset(ZoneOffset.UTC).getYear();
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return at;
            }
        } catch (DateTimeException impossible) {
            throw new InvalidCursor();
        }
        throw new InvalidCursor();
    }
}
