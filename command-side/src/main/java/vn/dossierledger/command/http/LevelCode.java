package vn.dossierledger.command.http;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import vn.dossierledger.api.dossier.ServiceLevel;

/** Reads a level by its code in its scheme ({@code "LEGACY:4"}) or as people say it ({@code 4}). */
final class LevelCode extends StdScalarDeserializer<ServiceLevel> {
    LevelCode() {
        super(ServiceLevel.class);
    }

    @Override
    public ServiceLevel deserialize(JsonParser parser, DeserializationContext context) {
        JsonToken token = parser.currentToken();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
            return (ServiceLevel) context.handleUnexpectedToken(ServiceLevel.class, parser);
        }
        return ServiceLevel.parse(parser.getString())
                .orElseThrow(() -> context.weirdStringException("", ServiceLevel.class, "no such level"));
    }
}
