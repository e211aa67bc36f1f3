package vn.dossierledger.ledger.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON of events, messages, metadata and tracking tokens.
 *
 * <ul>
 *   <li>The type of a payload is the name of its class; its revision is the class's {@code @Revision}.
 *   <li>Fields stand in the order of the record's components; those that are null are left out. What a record says of itself ({@code isBlank()})
 *       is no field.
 *   <li>An instant is an ISO 8601 string in UTC, {@code 2026-03-02T01:00:00Z}, with as many decimals as it has.
 *   <li>An unknown field is an error: an older form of an event is brought to the present one by an upcaster, never by leaving out what is not
 *       understood.
 * </ul>
 */
public final class LedgerJson {

    private static final Jackson3Serializer SERIALIZER = Jackson3Serializer.builder()
            .jsonMapperBuilderCustomizer(LedgerJson::configure)
            .build();

    private LedgerJson() {}

    /** The one serializer of production and of contract tests. Thread-safe. */
    public static Jackson3Serializer serializer() {
        return SERIALIZER;
    }

    /** Reads the instants that this ledger writes faster, and all others as Jackson does. */
    public static JacksonModule instants() {
        return new SimpleModule("instants").addDeserializer(Instant.class, new InstantReading());
    }

    private static void configure(JsonMapper.Builder mapper) {
        mapper.addModule(instants())
                .polymorphicTypeValidator(tokens())
                .changeDefaultPropertyInclusion(always -> always.withValueInclusion(JsonInclude.Include.NON_NULL))
                .changeDefaultVisibility(read -> read.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS, DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** Classes that may be named inside JSON: tokens within a replay or merged token. Nothing else is polymorphic. */
    private static PolymorphicTypeValidator tokens() {
        return BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .allowIfSubType("vn.dossierledger.ledger.eventstore.")
                .build();
    }
}
