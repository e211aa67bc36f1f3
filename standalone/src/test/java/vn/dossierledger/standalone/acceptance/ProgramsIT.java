package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The jars that operators start. */
class ProgramsIT {

    private static final int CLASS_FILE_OF_JAVA_8 = 52;

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side", "standalone"})
    void the_first_class_of_every_program_is_understood_by_java_8(String module) throws IOException {
        try (JarFile program = new JarFile(SideProcess.jar(module).toFile())) {
            String first = program.getManifest().getMainAttributes().getValue("Main-Class");
            try (InputStream bytes = program.getInputStream(program.getEntry(first.replace('.', '/') + ".class"))) {
                assertThat(bytes.readNBytes(8)).as(first).endsWith(0, CLASS_FILE_OF_JAVA_8);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"command-side", "query-side"})
    void a_side_without_settings_says_what_it_lacks(String module) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        SideProcess.jar(module).toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("DOSSIER_"));
        Process process = builder.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(told)
                .contains("does not start, because it lacks settings: set DOSSIER_DB_URL")
                .doesNotContain("\tat ");
    }
}
