package vn.dossierledger.command.rule.files;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import vn.dossierledger.api.policy.Cited;

/**
 * Reads {@code {value: …, article: QN 11.4}}, or {@code {value: …, default: why we chose it}} where the regulation is silent:
 * such a value can never look as if an article stood behind it.
 */
final class CitedDeserializer extends ValueDeserializer<Cited<?>> {

    private final JavaType valueType;

    CitedDeserializer() {
        this(null);
    }

    private CitedDeserializer(JavaType valueType) {
        this.valueType = valueType;
    }

    /** Named in every mismatch, so that the door can say what is expected. */
    @Override
    public Class<?> handledType() {
        return Cited.class;
    }

    @Override
    public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
        return new CitedDeserializer(context.getContextualType().containedTypeOrUnknown(0));
    }

    @Override
    public Cited<?> deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.isExpectedStartObjectToken()) {
            return context.reportInputMismatch(
                    this, "a value with its article is expected here: {value: …, article: …}");
        }
        boolean valueSeen = false;
        Object value = null;
        String source = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = parser.currentName();
            parser.nextToken();
            switch (key) {
                case "value" -> {
                    valueSeen = true;
                    value = value(parser, context);
                }
                case "article" -> source = once(source, text(parser, context), context);
                case "default" -> source = once(source, "default: " + text(parser, context), context);
                default -> {
                    return context.reportInputMismatch(
                            this, "the key '%s' is unknown; known here are value, article and default", key);
                }
            }
        }
        if (!valueSeen || source == null) {
            return context.reportInputMismatch(
                    this, "the key '%s' is missing", valueSeen ? "article' or 'default" : "value");
        }
        return new Cited<>(value, source);
    }

    private Object value(JsonParser parser, DeserializationContext context) {
        try {
            return parser.hasToken(JsonToken.VALUE_NULL) ? null : context.readValue(parser, valueType);
        } catch (JacksonException e) {
            throw e.prependPath(Cited.class, "value");
        }
    }

    private String once(String before, String source, DeserializationContext context) {
        return before == null
                ? source
                : context.reportInputMismatch(this, "a value has either an article or a default, not both");
    }

    private String text(JsonParser parser, DeserializationContext context) {
        String text = context.readValue(parser, String.class).strip();
        return text.isEmpty() ? context.reportInputMismatch(this, "a text is expected here") : text;
    }
}
