package vn.dossierledger.standalone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** {@code docker-compose.yml} cannot be run without Docker, but it can be read. */
class ComposeTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> SETTINGS = List.of(
            "DOSSIER_DB_URL",
            "DOSSIER_DB_USER",
            "DOSSIER_DB_PASSWORD",
            "DOSSIER_MASTER_KEY",
            "SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_JWK_SET_URI");

    private final Map<String, Map<?, ?>> services = services();

    @Test
    void it_describes_the_stores_and_both_sides() {
        assertThat(services).containsOnlyKeys("axonserver", "postgres", "elasticsearch", "command-side", "query-side");
    }

    @Test
    void every_image_is_pinned_and_every_service_has_a_health_check() {
        assertThat(services).allSatisfy((name, service) -> {
            assertThat(service.get("image").toString()).matches("\\S+:\\d+\\.\\d+\\S*");
            assertThat(service.get("healthcheck"))
                    .asInstanceOf(InstanceOfAssertFactories.MAP)
                    .containsKey("test");
        });
    }

    @Test
    void both_sides_get_the_settings_without_which_they_do_not_start() {
        for (String side : List.of("command-side", "query-side")) {
            Map<String, Object> environment = environment(side);
            assertThat(environment)
                    .containsKeys(SETTINGS.toArray(String[]::new))
                    .containsEntry("SPRING_PROFILES_ACTIVE", "axonserver");
        }
        assertThat(environment("query-side")).containsKey("DOSSIER_ELASTICSEARCH_URL");
    }

    @Test
    void no_secret_has_a_default() {
        for (Map.Entry<String, Map<?, ?>> service : services.entrySet()) {
            environment(service.getKey()).forEach((name, value) -> {
                if (name.contains("PASSWORD") || name.equals("DOSSIER_MASTER_KEY")) {
                    assertThat(value.toString()).as(name).matches("\\$\\{[A-Z_]+:\\?.+}");
                }
            });
        }
    }

    private Map<String, Object> environment(String service) {
        Map<String, Object> environment = new LinkedHashMap<>();
        if (services.get(service).get("environment") instanceof Map<?, ?> given) {
            given.forEach((name, value) -> environment.put(name.toString(), value));
        }
        return environment;
    }

    private static Map<String, Map<?, ?>> services() {
        try (Reader file = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            Map<?, ?> compose = new Yaml().load(file);
            Map<String, Map<?, ?>> services = new LinkedHashMap<>();
            ((Map<?, ?>) compose.get("services"))
                    .forEach((name, service) -> services.put(name.toString(), (Map<?, ?>) service));
            return services;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
