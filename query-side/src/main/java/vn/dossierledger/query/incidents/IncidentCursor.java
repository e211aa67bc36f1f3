package vn.dossierledger.query.incidents;

import java.time.Instant;
import java.util.regex.Pattern;
import vn.dossierledger.query.projection.PageCursor;

/** Where a page ended, those that go on first, then the newest: whether its last incident went on, since when, and its id. */
record IncidentCursor(boolean ongoing, Instant since, String incident) {

    private static final Pattern FORM =
            Pattern.compile("(true|false) (" + PageCursor.INSTANT + ") ([A-Za-z0-9./-]{1,100})");

    /** @param cursor null before the first page, which is null then too */
    static IncidentCursor read(String cursor) {
        if (cursor == null) {
            return null;
        }
        PageCursor last = PageCursor.read(cursor, FORM);
        return new IncidentCursor(Boolean.parseBoolean(last.text(1)), last.instant(2), last.text(3));
    }

    String text() {
        return PageCursor.of(ongoing, since, incident);
    }
}
