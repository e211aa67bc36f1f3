package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's walk is run as it stands, so that it cannot rot. */
class ReadmeIT {

    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    @Test
    void the_walk_ends_in_a_refused_refund_with_its_article() throws Exception {
        Path output = Files.createTempFile(Path.of("target"), "walk", ".txt");
        Process walk = new ProcessBuilder(
                        "bash", "-euo", "pipefail", "-c", blocks(Files.readString(ROOT.resolve("README.md"))))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .directory(Path.of("target").toFile())
                .start();
        walk.getOutputStream().close();
        int status = exitOf(walk);
        String said = Files.readString(output, StandardCharsets.UTF_8);

        assertThat(status).as(said).isZero();
        assertThat(said).contains("\"refund-not-due\"", "CM 9.2.c", "ResultReturnedToOneStop", "RESOLUTION");
    }

    @Test
    void the_test_command_is_what_ci_runs() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        String ci = Files.readString(ROOT.resolve(".ci/run"));
        assertThat(readme).contains("\nmvn verify\n");
        assertThat(ci).containsPattern("(?m)^exec mvn -B -ntp verify$");
    }

    private static int exitOf(Process process) throws InterruptedException {
        return process.waitFor();
    }

    private static String blocks(String readme) {
        StringBuilder script =
                new StringBuilder("BASE=" + RunningLedger.ledger().commands() + "\n");
        Matcher matcher = BLOCK.matcher(readme);
        while (matcher.find()) {
            script.append(matcher.group(1));
        }
        return script.toString();
    }
}
