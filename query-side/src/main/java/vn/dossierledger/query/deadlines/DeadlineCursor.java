package vn.dossierledger.query.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.api.query.deadlines.DeadlinePage.Deadline;

/** Where a page ended: end, dossier and run of its last line. */
final class DeadlineCursor {

    private static final String NEVER = "infinity";
    private static final Pattern FORM =
            Pattern.compile("(infinity|\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z) ([A-Za-z0-9.-]{1,64}) (\\d{1,6})");

    private DeadlineCursor() {}

    static String of(Deadline last, int ordinal) {
        String text = (last.dueAt() == null ? NEVER : last.dueAt()) + " " + last.code() + " " + ordinal;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parameters of the question. */
    static Map<String, Object> read(String cursor) {
        Matcher text = FORM.matcher(decode(cursor));
        if (!text.matches()) {
            throw new InvalidCursor();
        }
        return Map.of(
                "after_due", end(text.group(1)),
                "after_code", text.group(2),
                "after_ordinal", Integer.valueOf(text.group(3)));
    }

    private static String end(String text) {
        try {
            return text.equals(NEVER) ? NEVER : Instant.parse(text).toString();
        } catch (DateTimeException notOurs) {
            throw new InvalidCursor();
        }
    }

    private static String decode(String cursor) {
        try {
            return new String(
                    Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidCursor();
        }
    }
}
