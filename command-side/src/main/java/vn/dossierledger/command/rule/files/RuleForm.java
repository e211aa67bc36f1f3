package vn.dossierledger.command.rule.files;

import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.Cited;

/** The strict form in which rules are written: an unknown, missing or doubled key, or a value of another type, is refused. */
public final class RuleForm {

    private RuleForm() {}

    /** For the body of a request. */
    public static JsonMapper json() {
        return strict(JsonMapper.builder()).build();
    }

    /** For a file. */
    static YAMLMapper yaml() {
        return strict(YAMLMapper.builder()).build();
    }

    private static <B extends MapperBuilder<?, B>> B strict(B builder) {
        SimpleModule values = new SimpleModule("rule values");
        values.addDeserializer(cited(), new CitedDeserializer());
        values.addDeserializer(String.class, new RuleTextDeserializer());
        values.addDeserializer(ServiceLevel.class, new ServiceLevelDeserializer());
        return builder.addModule(values)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS);
    }

    @SuppressWarnings(
            "unchecked") // a deserializer is registered by raw class; the type of the value comes with the context
    private static Class<Cited<?>> cited() {
        return (Class<Cited<?>>) (Class<?>) Cited.class;
    }
}
