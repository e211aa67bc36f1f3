package vn.dossierledger.query.worklist;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.dossierledger.api.query.worklist.WorkTask;
import vn.dossierledger.query.projection.PageCursor;

/** Where a page ended: the place of its last item in the order of the list. */
final class WorkCursor {

    private static final String NEVER = "infinity";
    private static final Pattern FORM = Pattern.compile("([01]) (infinity|" + PageCursor.INSTANT + ") ("
            + PageCursor.INSTANT + ") ([A-Za-z0-9.-]{1,64}) ([A-Z_]{1,40}) (\\d{1,6})");

    private WorkCursor() {}

    /** @param dueAt null where no end presses */
    static String of(int rank, Instant dueAt, Instant since, String code, WorkTask task, int number) {
        return PageCursor.of(rank, dueAt == null ? NEVER : dueAt, since, code, task, number);
    }

    /** The parameters of the question; nulls without a cursor. */
    static Map<String, Object> read(String cursor) {
        PageCursor last = cursor == null ? null : PageCursor.read(cursor, FORM);
        Map<String, Object> after = new HashMap<>();
        after.put("after_rank", last == null ? null : last.number(1));
        after.put("after_due", last == null ? null : end(last));
        after.put("after_since", last == null ? null : last.instant(3).toString());
        after.put("after_code", last == null ? null : last.text(4));
        after.put("after_task", last == null ? null : last.text(5));
        after.put("after_number", last == null ? null : last.number(6));
        return after;
    }

    private static String end(PageCursor last) {
        return last.text(2).equals(NEVER) ? NEVER : last.instant(2).toString();
    }
}
