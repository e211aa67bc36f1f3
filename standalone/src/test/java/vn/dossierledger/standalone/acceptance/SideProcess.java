package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One side as operators run it: its jar, configured by the environment and nothing else, on a port that it has found itself. */
final class SideProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final String name;
    private final Process process;
    private final CompletableFuture<Integer> port = new CompletableFuture<>();
    private final Path log;

    private SideProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static SideProcess start(String module, Map<String, String> environment) {
        Path directory = Path.of("target", "apart");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx320m",
                        "-XX:+UseSerialGC",
                        // They start, are asked little and end.
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        jar(module).toString())
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("DOSSIER_"));
        builder.environment().putAll(environment);
        builder.environment().put("SERVER_PORT", "0");
        try {
            Files.createDirectories(directory);
            SideProcess side = new SideProcess(module, builder.start(), directory.resolve(module + ".log"));
            Runtime.getRuntime().addShutdownHook(new Thread(side.process::destroyForcibly));
            Thread.ofPlatform().daemon().name(module + "-output").start(side::listen);
            return side;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it answers, once it says that it is ready. */
    URI ready() {
        URI base = URI.create("http://localhost:"
                + port.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join());
        HttpRequest readiness = HttpRequest.newBuilder(base.resolve("/actuator/health/readiness"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            await(name + " is ready; see " + log)
                    .atMost(PATIENCE)
                    .failFast(name + " has ended; see " + log, () -> !process.isAlive())
                    .until(() ->
                            client.send(readiness, BodyHandlers.discarding()).statusCode() == 200);
        }
        return base;
    }

    /** Asks it to stop, as an operator does, and sees that it does so within 15 s. */
    @Override
    public void close() {
        process.destroy();
        try {
            boolean ended = process.waitFor(15, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as(name + " has stopped within 15 s").isTrue();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (BufferedReader output = process.inputReader();
                Writer copy = Files.newBufferedWriter(log)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                copy.write(line + "\n");
                copy.flush();
                Matcher started = PORT.matcher(line);
                if (started.find()) {
                    port.complete(Integer.valueOf(started.group(1)));
                }
            }
            port.completeExceptionally(new AssertionError(name + " ended before it answered; see " + log));
        } catch (IOException e) {
            port.completeExceptionally(e);
        }
    }

    /** Packaged in the same build, before the integration tests. */
    static Path jar(String module) {
        Path target = Path.of("").toAbsolutePath().resolveSibling(module).resolve("target");
        try (Stream<Path> files = Files.list(target)) {
            List<Path> jars =
                    files.filter(file -> file.toString().endsWith("-exec.jar")).toList();
            assertThat(jars)
                    .as("the program of " + module + ", made by mvn -pl standalone -am verify")
                    .hasSize(1);
            return jars.getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
