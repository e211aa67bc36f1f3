package vn.dossierledger.query.deadlines;

import java.util.Map;
import java.util.regex.Pattern;
import vn.dossierledger.api.query.deadlines.DeadlinePage.Deadline;
import vn.dossierledger.query.projection.PageCursor;

/** Where a page ended: end, dossier and run of its last line. */
final class DeadlineCursor {

    private static final String NEVER = "infinity";
    private static final Pattern FORM =
            Pattern.compile("(infinity|" + PageCursor.INSTANT + ") ([A-Za-z0-9.-]{1,64}) (\\d{1,6})");

    private DeadlineCursor() {}

    static String of(Deadline last, int ordinal) {
        return PageCursor.of(last.dueAt() == null ? NEVER : last.dueAt(), last.code(), ordinal);
    }

    /** The parameters of the question. */
    static Map<String, Object> read(String cursor) {
        PageCursor last = PageCursor.read(cursor, FORM);
        return Map.of(
                "after_due",
                last.text(1).equals(NEVER) ? NEVER : last.instant(1).toString(),
                "after_code",
                last.text(2),
                "after_ordinal",
                last.number(3));
    }
}
