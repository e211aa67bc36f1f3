package vn.dossierledger.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LaunchTest {

    @ParameterizedTest
    @CsvSource({"1.7, 7", "1.8, 8", "9, 9", "17, 17", "20, 20"})
    void an_old_java_is_asked_for_a_newer_one_in_one_sentence(String version, String name) {
        assertThat(Launch.refusal(version, "/opt/java"))
                .isEqualTo("Dossier Ledger needs Java 21 or newer; this is Java " + name
                        + " in /opt/java: install a newer one and start with it, as in /opt/jdk-21/bin/java -jar.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"21", "25", "100"})
    void a_newer_java_will_do(String version) {
        assertThat(Launch.refusal(version, "/opt/java")).isNull();
    }

    @Test
    void any_java_from_8_on_understands_the_class() throws Exception {
        try (var bytes = Launch.class.getResourceAsStream("Launch.class")) {
            assertThat(bytes.readNBytes(8)).endsWith(0, 52);
        }
    }
}
