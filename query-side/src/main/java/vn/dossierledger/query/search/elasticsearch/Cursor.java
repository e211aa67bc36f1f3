package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.api.query.search.DossierSort;
import vn.dossierledger.query.projection.ViewJson;

/** Where a page ended: the sort values of its last line. */
final class Cursor {

    private static final TypeReference<List<Object>> LIST = new TypeReference<>() {};

    private Cursor() {}

    static String of(DossierSort sort, List<FieldValue> last) {
        List<Object> values = new ArrayList<>();
        values.add(sort.name());
        last.forEach(value -> values.add(value._get()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(ViewJson.MAPPER.writeValueAsBytes(values));
    }

    /** @throws InvalidCursor when it was not made by {@link #of} for the same order */
    static List<FieldValue> read(String cursor, DossierSort sort) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(cursor.getBytes(StandardCharsets.ISO_8859_1));
            List<Object> values = ViewJson.MAPPER.readValue(json, LIST);
            if (values.isEmpty() || values.size() > 4 || !sort.name().equals(values.getFirst())) {
                throw new InvalidCursor();
            }
            return values.stream().skip(1).map(Cursor::value).toList();
        } catch (IllegalArgumentException | JacksonException notOurs) {
            throw new InvalidCursor();
        }
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
