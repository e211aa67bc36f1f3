package vn.dossierledger.query.deadlines;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
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

    /** The parameters of the question; nulls without a cursor. */
    static Map<String, Object> read(String cursor) {
        Map<String, Object> after = new HashMap<>();
        after.put("after_due", null);
        after.put("after_code", null);
        after.put("after_ordinal", null);
        if (cursor != null) {
            Matcher text = FORM.matcher(decode(cursor));
            if (!text.matches()) {
                throw new InvalidCursor();
            }
            after.put("after_due", text.group(1));
            after.put("after_code", text.group(2));
            after.put("after_ordinal", Integer.valueOf(text.group(3)));
        }
        return after;
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
