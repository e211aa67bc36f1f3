package vn.dossierledger.ledger.config;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.PropertyResolver;

/**
 * Something without which a process does not start.
 *
 * @param properties any one of them will do; in the environment their dots and dashes are underscores, their letters capitals
 * @param meaning what it is, in a few words for the operator
 */
public record Setting(List<String> properties, String meaning) {

    public static final Setting DATABASE =
            of("the PostgreSQL database, jdbc:postgresql://host:5432/name", "dossier.db.url");
    public static final Setting DATABASE_USER =
            of("dossier_command, dossier_query or, for both sides in one process, dossier_node", "dossier.db.user");
    public static final Setting MASTER_KEY =
            of("32 random bytes in Base64, the same for all processes, kept for ever", "dossier.master-key");
    public static final Setting SEARCH_INDEX = of("http://host:9200", "dossier.elasticsearch.url");
    public static final Setting TOKEN_ISSUER = of(
            "where the token issuer shows its keys",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri",
            "spring.security.oauth2.resourceserver.jwt.issuer-uri");

    public Setting {
        properties = List.copyOf(properties);
    }

    /** A setting by the names of its properties. */
    public static Setting of(String meaning, String... properties) {
        return new Setting(List.of(properties), meaning);
    }

    /** The same, with another property that will do as well. */
    public Setting or(String property) {
        return new Setting(
                Stream.concat(properties.stream(), Stream.of(property)).toList(), meaning);
    }

    boolean isMissingIn(PropertyResolver environment) {
        return properties.stream()
                .allMatch(property -> environment.getProperty(property, "").isBlank());
    }

    String inWords() {
        return properties.stream().map(Setting::variable).collect(Collectors.joining(" or ")) + " (" + meaning + ")";
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
