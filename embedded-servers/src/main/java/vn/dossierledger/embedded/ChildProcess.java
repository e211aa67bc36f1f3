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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** A running child with its guardian. */
final class ChildProcess {

    /** Both servers stop at the same time, and Ctrl-C is to be over within 15 s. */
    private static final int PATIENCE_SECONDS = 10;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(25);

    private final String name;
    private final Process process;
    private final Path log;
    private final CompletableFuture<Void> guardianReleased;
    private volatile boolean asked;
    private volatile Consumer<String> dies = line -> {};

    private ChildProcess(Start start, Process process) {
        this.name = start.name();
        this.process = process;
        this.log = start.log();
        this.guardianReleased = process.onExit().thenAccept(dead -> {
            if (!asked) {
                dies.accept(
                        "%s ended by itself with code %d: its log %s says why.".formatted(name, dead.exitValue(), log));
            }
            // It needs no guardian any more: its process number may become somebody else's.
            askToStop();
        });
    }

    /**
     * What to start.
     *
     * @param directory the working directory: one that the child's user may enter
     * @param input what the child reads from its standard input
     * @param log where its output is appended to
     * @param file where the next start finds its process number
     * @param environment all of its environment beside the search path: no secret of ours, no {@code PGDATA} of somebody's shell
     */
    record Start(
            String name,
            List<String> command,
            StopSignal signal,
            Path directory,
            Path input,
            Path log,
            ProcessFile file,
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
            ChildProcess child = new ChildProcess(start, builder.start());
            start.file().write(child.process.toHandle());
            return child;
        } catch (IOException e) {
            throw new EmbeddedServerException(start.name() + " could not be started: " + e.getMessage() + ".", e);
        }
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it is ready; when it is not within the time, or ends before, it is stopped and this is false. */
    boolean comesUp(Duration within, BooleanSupplier ready) {
        boolean up = false;
        try {
            long end = System.nanoTime() + within.toNanos();
            while (!up && !ended(BETWEEN_LOOKS) && System.nanoTime() < end) {
                up = ready.getAsBoolean();
            }
            return up;
        } finally {
            if (!up) {
                stop();
            }
        }
    }

    /** From now on tells one line when it ends though nobody asked it to. */
    void tellWhenItDies(Consumer<String> listener) {
        dies = listener;
    }

    /** Waits until it ended; false, and stopped, when it does not within the time or fails. */
    boolean succeeds(Duration within) {
        boolean ended = ended(within);
        stop();
        return ended && process.exitValue() == 0;
    }

    /** Asks it to stop, without waiting. Idempotent. */
    void askToStop() {
        asked = true;
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // Nothing is ever written to this pipe, so there is nothing to flush and nothing to lose.
            process.destroy();
        }
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

    private boolean ended(Duration within) {
        try {
            return process.waitFor(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServerException("The start of " + name + " was interrupted.", e);
        }
    }
}
