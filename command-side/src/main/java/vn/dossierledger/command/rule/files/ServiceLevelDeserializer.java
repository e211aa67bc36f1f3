package vn.dossierledger.command.rule.files;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import vn.dossierledger.api.dossier.ServiceLevel;

/** Reads a level by its code, with its scheme, such as {@code LEGACY:4}. */
final class ServiceLevelDeserializer extends ValueDeserializer<ServiceLevel> {

    /** Named in every mismatch, so that the door can say what is expected. */
    @Override
    public Class<?> handledType() {
        return ServiceLevel.class;
    }

    @Override
    public ServiceLevel deserialize(JsonParser parser, DeserializationContext context) {
        String text = parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "";
        return ServiceLevel.parse(text)
                .orElseGet(() -> context.reportInputMismatch(
                        this, "a service level is expected here, such as LEGACY:4 or ND42:FULL"));
    }
}
