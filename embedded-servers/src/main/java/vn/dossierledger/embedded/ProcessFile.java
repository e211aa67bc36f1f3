package vn.dossierledger.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Remembers which process serves a data directory, so that the next start can end one that was left behind. */
final class ProcessFile {

    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);
    /** A little more than a guardian takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    private static final Duration AFTER_THE_KILL = Duration.ofSeconds(5);
    private static final int MILLIS_BETWEEN_LOOKS = 50;

    private final Path file;
    private final Duration patience;

    ProcessFile(Path file) {
        this(file, PATIENCE);
    }

    /** With another time for a leftover to end in order. */
    ProcessFile(Path file, Duration patience) {
        this.file = file;
        this.patience = patience;
    }

    void write(ProcessHandle process) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, process.pid() + "\n" + started(process) + "\n");
        } catch (IOException e) {
            throw DataDirectory.unusable(file, e);
        }
    }

    /** Ends the process of an earlier start, when it still runs; its guardian may be doing so already. */
    void endLeftover(String name, StopSignal signal) {
        leftover().ifPresent(process -> {
            signal(process, signal);
            if (!ended(process, patience)) {
                process.destroyForcibly();
                if (!ended(process, AFTER_THE_KILL)) {
                    throw new EmbeddedServerException("A " + name + " of an earlier start (process " + process.pid()
                            + ") still uses the data directory and cannot be ended: end it, then start again.");
                }
            }
        });
    }

    /** The recorded process, if it lives; a process number that was given to somebody else since does not count. */
    private Optional<ProcessHandle> leftover() {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 2) {
                return Optional.empty();
            }
            Instant started = Instant.parse(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(ProcessFile::runs)
                    .filter(process ->
                            Duration.between(started, started(process)).abs().compareTo(CLOCK_TOLERANCE) <= 0);
        } catch (IOException e) {
            throw DataDirectory.unusable(file, e);
        }
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static void signal(ProcessHandle process, StopSignal signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", signal.name(), String.valueOf(process.pid()))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .onExit()
                    .join();
        } catch (IOException | CompletionException e) {
            process.destroy();
        }
    }

    private static boolean ended(ProcessHandle process, Duration within) {
        long end = System.nanoTime() + within.toNanos();
        while (runs(process) && System.nanoTime() < end) {
            process.onExit()
                    .completeOnTimeout(process, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS)
                    .join();
        }
        return !runs(process);
    }

    /** An ended process that nobody took note of, as where a container's first process is no init, counts as alive for Java; not for us. */
    private static boolean runs(ProcessHandle process) {
        if (!process.isAlive()) {
            return false;
        }
        try {
            String stat = Files.readString(Path.of("/proc", String.valueOf(process.pid()), "stat"));
            return stat.charAt(stat.lastIndexOf(')') + 2) != 'Z';
        } catch (IOException e) {
            // It ended just now, or there is no such file on this system.
            return process.isAlive();
        }
    }
}
