package vn.dossierledger.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The few lines of shell that end a child when its parent is gone. */
final class Guardian {

    private static final String SCRIPT = script();

    private Guardian() {}

    /** The command that runs {@code server} under a guardian, in a session of its own, so that Ctrl-C reaches only us. */
    static List<String> over(List<String> server, StopSignal signal, int patienceSeconds, Path input) {
        return Stream.of(
                        onPath("setsid").stream(),
                        Stream.of(
                                "sh",
                                "-c",
                                SCRIPT,
                                "guardian",
                                signal.name(),
                                String.valueOf(patienceSeconds),
                                input.toString()),
                        server.stream())
                .flatMap(part -> part)
                .toList();
    }

    /** The absolute path of a program, if this machine has it. */
    static Optional<String> onPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":"))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    private static String script() {
        try (InputStream resource = Guardian.class.getResourceAsStream("guardian.sh")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
