package vn.dossierledger.http;

import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;

/**
 * Text that people can have written: no control characters but tab and line breaks (PostgreSQL cannot keep U+0000),
 * no half of a surrogate pair, composed as NFC so that the same word is the same bytes (DOMAIN.md 8).
 */
final class StrictText extends StdScalarDeserializer<String> {
    StrictText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        if (!isWritable(text)) {
            throw context.weirdStringException("", String.class, "unwritable");
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    static boolean isWritable(String text) {
        return text.codePoints().allMatch(StrictText::isWritable);
    }

    private static boolean isWritable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
            case Character.SURROGATE -> false;
            default -> (codePoint & 0xFFFE) != 0xFFFE;
        };
    }
}
