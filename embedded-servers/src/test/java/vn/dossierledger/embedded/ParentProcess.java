package vn.dossierledger.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that starts the servers, says so, and is then killed by the test, or ends when its input does. */
final class ParentProcess {

    static final String READY = "ready";

    private ParentProcess() {}

    public static void main(String[] args) throws IOException {
        ServerOptions options =
                ServerOptions.in(Path.of(args[0])).binariesIn(Path.of(args[1])).tell(ParentProcess::say);
        try (EmbeddedServers servers = EmbeddedServers.start(options)) {
            say(READY + " " + servers.postgres() + " " + servers.elasticsearch());
            while (System.in.read() >= 0) {
                // Only the end of the input counts.
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }

    static Process start(Path data, Path binaries) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                System.getProperty("java.class.path"),
                ParentProcess.class.getName(),
                data.toString(),
                binaries.toString());
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
