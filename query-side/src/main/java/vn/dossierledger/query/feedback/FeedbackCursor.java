package vn.dossierledger.query.feedback;

import java.time.Instant;
import java.util.regex.Pattern;
import vn.dossierledger.query.projection.PageCursor;

/** Where a page ended, the newest first: when its last feedback was said, and its id. */
record FeedbackCursor(Instant saidAt, String feedback) {

    private static final Pattern FORM = Pattern.compile("(" + PageCursor.INSTANT + ") ([A-Za-z0-9./-]{1,100})");

    /** @param cursor null before the first page, which is null then too */
    static FeedbackCursor read(String cursor) {
        if (cursor == null) {
            return null;
        }
        PageCursor last = PageCursor.read(cursor, FORM);
        return new FeedbackCursor(last.instant(1), last.text(2));
    }

    String text() {
        return PageCursor.of(saidAt, feedback);
    }
}
