package vn.dossierledger.query.worklist;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.api.query.worklist.WorkTask;

/** Where a page ended: the place of its last item in the order of the list. */
final class WorkCursor {

    private static final String NEVER = "infinity";
    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,18}Z";
    private static final Pattern FORM = Pattern.compile(
            "([01]) (infinity|" + INSTANT + ") (" + INSTANT + ") ([A-Za-z0-9.-]{1,64}) ([A-Z_]{1,40}) (\\d{1,6})");

    private WorkCursor() {}

    /** @param dueAt null where no end presses */
    static String of(int rank, Instant dueAt, Instant since, String code, WorkTask task, int number) {
        String text =
                rank + " " + (dueAt == null ? NEVER : dueAt) + " " + since + " " + code + " " + task + " " + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The parameters of the question; nulls without a cursor. */
    static Map<String, Object> read(String cursor) {
        Map<String, Object> after = new HashMap<>();
        Matcher text = FORM.matcher(cursor == null ? "" : decode(cursor));
        boolean given = text.matches();
        if (cursor != null && !given) {
            throw new InvalidCursor();
        }
        after.put("after_rank", given ? Integer.valueOf(text.group(1)) : null);
        after.put("after_due", given ? text.group(2) : null);
        after.put("after_since", given ? text.group(3) : null);
        after.put("after_code", given ? text.group(4) : null);
        after.put("after_task", given ? text.group(5) : null);
        after.put("after_number", given ? Integer.valueOf(text.group(6)) : null);
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
