package vn.dossierledger.command.rule.files;

import java.text.Normalizer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Reads a text that every read model can store and every page can show: no control characters, no halves of characters, composed (NFC). */
final class RuleTextDeserializer extends ValueDeserializer<String> {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getString();
        if (text.codePoints().allMatch(RuleTextDeserializer::isWritable)) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        throw context.weirdStringException("", String.class, "holds control or invalid characters");
    }

    private static boolean isWritable(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || (!Character.isISOControl(codePoint) && Character.getType(codePoint) != Character.SURROGATE);
    }
}
