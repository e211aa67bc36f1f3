package vn.dossierledger.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/** An instant as ISO-8601 with its offset; a day that no calendar has, or a year of no dossier, is refused. */
final class StrictInstant extends StdScalarDeserializer<Instant> {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    StrictInstant() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (Instant) context.handleUnexpectedToken(Instant.class, parser);
        }
        try {
            return parse(parser.getString());
        } catch (DateTimeException impossible) {
            throw context.weirdStringException("", Instant.class, "no instant");
        }
    }

    static Instant parse(String text) {
        OffsetDateTime at = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
            throw new DateTimeException("year out of range");
        }
        return at.toInstant();
    }
}
