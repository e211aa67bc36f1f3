package vn.dossierledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessFileIT {

    @TempDir
    Path directory;

    @Test
    void endsTheRecordedProcess() throws Exception {
        Process process = new ProcessBuilder("sleep", "600").start();
        ProcessFile file = new ProcessFile(directory.resolve("run/sleep.pid"));
        file.write(process.toHandle());

        file.endLeftover("sleep", StopSignal.TERM);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void killsAProcessThatDoesNotListen() throws Exception {
        Process process = new ProcessBuilder("sh", "-c", "trap '' TERM; echo deaf; while :; do sleep 1; done").start();
        assertThat(process.inputReader().readLine()).isEqualTo("deaf");
        ProcessFile file = new ProcessFile(directory.resolve("deaf.pid"), Duration.ofMillis(100));
        file.write(process.toHandle());

        file.endLeftover("deaf", StopSignal.TERM);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void leavesAProcessAloneThatOnlyHasTheSameNumber() throws IOException {
        Process process = new ProcessBuilder("sleep", "600").start();
        Path file = directory.resolve("sleep.pid");
        Files.writeString(file, process.pid() + "\n2025-07-01T00:00:00Z\n");

        new ProcessFile(file).endLeftover("sleep", StopSignal.TERM);

        assertThat(process.isAlive()).isTrue();
        process.destroyForcibly();
    }

    @Test
    void takesAnEndedProcessThatNobodyTookNoteOfAsEnded() throws IOException {
        Process parent = new ProcessBuilder("sh", "-c", "sleep 600 & echo $!; exec sleep 600").start();
        long child = Long.parseLong(parent.inputReader().readLine());
        ProcessFile file = new ProcessFile(directory.resolve("child.pid"));
        file.write(ProcessHandle.of(child).orElseThrow());

        assertThatCode(() -> file.endLeftover("child", StopSignal.TERM)).doesNotThrowAnyException();
        assertThatCode(() -> file.endLeftover("child", StopSignal.TERM)).doesNotThrowAnyException();
        parent.destroyForcibly();
    }
}
