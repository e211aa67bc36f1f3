package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.regex.Pattern;
import vn.dossierledger.query.projection.PageCursor;

/** Where a page of things that happened ended: instant, dossier, event and, where one event may stand there several times, a name. */
record NewestFirst(Instant at, String code, long sequence, String name) {

    private static final Pattern FORM =
            Pattern.compile("(" + PageCursor.INSTANT + ") ([A-Za-z0-9.-]{1,64}) (\\d{1,18}) ([A-Z_]{0,64})");

    String cursor() {
        return PageCursor.of(at, code, sequence, name);
    }

    static NewestFirst read(String cursor) {
        PageCursor last = PageCursor.read(cursor, FORM);
        return new NewestFirst(last.instant(1), last.text(2), last.number(3), last.text(4));
    }

    /** What stands behind it. */
    void narrow(Narrowing asked, String... key) {
        asked.and("(" + String.join(", ", key) + ") < (:after_at, :after_code, :after_sequence"
                        + (key.length > 3 ? ", :after_name)" : ")"))
                .with("after_at", Narrowing.at(at))
                .with("after_code", code)
                .with("after_sequence", sequence)
                .with("after_name", name);
    }
}
