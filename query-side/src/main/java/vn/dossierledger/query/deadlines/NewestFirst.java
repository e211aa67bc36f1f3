package vn.dossierledger.query.deadlines;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dossierledger.api.query.InvalidCursor;

/** Where a page of things that happened ended: instant, dossier, event and, where one event may stand there several times, a name. */
record NewestFirst(Instant at, String code, long sequence, String name) {

    private static final Pattern FORM =
            Pattern.compile("(\\S{10,40}) ([A-Za-z0-9.-]{1,64}) (\\d{1,18}) ([A-Z_]{0,64})");

    String cursor() {
        String text = at + " " + code + " " + sequence + " " + name;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static NewestFirst read(String cursor) {
        try {
            Matcher text = FORM.matcher(new String(
                    Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
            if (text.matches()) {
                return new NewestFirst(
                        Instant.parse(text.group(1)), text.group(2), Long.parseLong(text.group(3)), text.group(4));
            }
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new InvalidCursor();
        }
        throw new InvalidCursor();
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
