package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.query.projection.ViewJson;

/**
 * Where a page ended. It says which question of which caller it belongs to, so that it is of no use with another; it lets nobody see more, since
 * every page asks anew what its caller may see.
 *
 * @param question what {@link Fingerprint} makes of the question
 * @param now the instant that the first page was measured against
 * @param pointInTime the state of the index that all pages show; null when each shows the newest
 * @param after the sort values of the last line
 */
record Cursor(String question, Instant now, String pointInTime, List<FieldValue> after) {

    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};
    private static final int FIXED = 3;
    private static final int MOST_SORT_VALUES = 4;

    String text() {
        List<Object> values = new ArrayList<>();
        values.add(question);
        values.add(now.toEpochMilli());
        values.add(pointInTime == null ? "" : pointInTime);
        after.forEach(value -> values.add(value._get()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ViewJson.MAPPER.writeValueAsBytes(values));
    }

    /** @throws InvalidCursor when it was not made for this question of this caller */
    static Cursor read(String cursor, String question) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
            List<Object> values = ViewJson.MAPPER.readValue(json, LIST);
            if (values != null
                    && values.size() > FIXED
                    && values.size() <= FIXED + MOST_SORT_VALUES
                    && question.equals(values.getFirst())
                    && values.get(1) instanceof Number now
                    && values.get(2) instanceof String pointInTime) {
                return new Cursor(
                        question,
                        Instant.ofEpochMilli(now.longValue()),
                        pointInTime.isEmpty() ? null : pointInTime,
                        values.stream().skip(FIXED).map(Cursor::value).toList());
            }
        } catch (IllegalArgumentException | JacksonException notOurs) {
            throw new InvalidCursor();
        }
        throw new InvalidCursor();
    }

    private static FieldValue value(Object value) {
        return switch (value) {
            case String text -> FieldValue.of(text);
            case Integer number -> FieldValue.of(number.longValue());
            case Long number -> FieldValue.of(number);
            case Double number -> FieldValue.of(number);
            case null -> throw new InvalidCursor();
            default -> throw new InvalidCursor();
        };
    }
}
