package vn.dossierledger.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A running child with its guardian. */
final class ChildProcess {

    /** Both servers stop at the same time, and Ctrl-C is to be over within 15 s. */
    private static final int PATIENCE_SECONDS = 10;

    private final String name;
    private final Process process;
    private final Path log;
    private final CompletableFuture<Void> guardianReleased;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
        // A server that ended by itself needs no guardian any more: its process number may become somebody else's.
        this.guardianReleased = process.onExit().thenRun(this::askToStop);
    }

    /**
     * What to start.
     *
     * @param directory the working directory: one that the child's user may enter
     * @param input what the child reads from its standard input
     * @param log where its output is appended to
     * @param environment all of its environment beside the search path: no secret of ours, no {@code PGDATA} of somebody's shell
     */
    record Start(
            String name,
            List<String> command,
            StopSignal signal,
            Path directory,
            Path input,
            Path log,
            Map<String, String> environment) {}

    static ChildProcess start(Start start) {
        ProcessBuilder builder = new ProcessBuilder(
                        Guardian.over(start.command(), start.signal(), PATIENCE_SECONDS, start.input()))
                .directory(start.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(start.log().toFile()));
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(start.environment());
        try {
            return new ChildProcess(start.name(), builder.start(), start.log());
        } catch (IOException e) {
            throw new EmbeddedServerException(start.name() + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Waits until it ended or the time is over; true when it ended. */
    boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The start of " + name + " was interrupted.", e);
        }
    }

    /** Its exit code; only after it ended. */
    int exitCode() {
        return process.exitValue();
    }

    /** Asks it to stop and waits until it did; when it does not within its time, it is killed. Idempotent. */
    void stop() {
        askToStop();
        boolean interrupted = Thread.interrupted();
        try {
            if (!process.waitFor(PATIENCE_SECONDS + 2L, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            guardianReleased.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(name + " was told to stop and does not end", e);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** The sentence for a server that did not come up, with the end of its log. */
    EmbeddedServerException failure(String what) {
        return new EmbeddedServerException(name + " " + what + "; its log " + log + " ends with:"
                + LogTail.of(log).indented());
    }

    /** Asks it to stop, without waiting. Idempotent. */
    void askToStop() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // Nothing is ever written to this pipe, so there is nothing to flush and nothing to lose.
            process.destroy();
        }
    }
}
