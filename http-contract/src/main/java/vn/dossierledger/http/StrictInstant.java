package vn.dossierledger.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * An instant as ISO-8601 with its offset; a day that no calendar has, or a year of Vietnam that no calendar of the
 * ledger reaches, is refused: what follows from it could never be computed.
 */
final class StrictInstant extends StdScalarDeserializer<Instant> {
    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
    private static final int FIRST_YEAR = 1970;
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
        OffsetDateTime at = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME)
                .withOffsetSameInstant(VIETNAM);
        if (at.getYear() < FIRST_YEAR || at.getYear() > LAST_YEAR) {
            throw new DateTimeException("year out of range");
        }
        return at.toInstant();
    }
}
