package vn.dossierledger.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryIT {

    @TempDir
    Path directory;

    @Test
    void refusesADirectoryWithSomebodyElsesFilesAndTouchesNothing() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "ten years of work");

        assertThatThrownBy(
                        () -> EmbeddedServers.start(ServerOptions.in(directory).fresh(true)))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessage(directory + " holds files that are not Dossier Ledger's, so nothing there is touched:"
                        + " choose an empty or a new directory.");
        assertThat(directory.toFile().list()).containsExactly("thesis.txt");
    }

    @Test
    void isClaimedOnceAtATime() {
        Path data = directory.resolve("data");
        try (DataDirectory first = DataDirectory.claim(data)) {
            for (int attempt = 0; attempt < 2; attempt++) {
                assertThatThrownBy(() -> DataDirectory.claim(first.root()))
                        .isInstanceOf(EmbeddedServerException.InUse.class)
                        .hasMessage("Another Dossier Ledger is running on " + data
                                + ": stop it first, or give this one another data directory.");
            }
        }
        assertThatCode(() -> DataDirectory.claim(data).close()).doesNotThrowAnyException();
    }

    @Test
    void wipesEverythingButTheClaimAndTheProgramsAndFollowsNoLink() throws IOException {
        Path outside = Files.writeString(
                Files.createDirectory(directory.resolve("outside")).resolve("kept"), "x");
        try (DataDirectory data = DataDirectory.claim(directory.resolve("data"))) {
            Path program = data.of("binaries/postgresql-1/bin/postgres");
            Files.createDirectories(program.getParent());
            Files.createFile(program);
            Files.createDirectories(data.of("postgresql/base"));
            Files.createSymbolicLink(data.of("postgresql/pg_wal"), outside.getParent());

            data.wipe();

            assertThat(data.of("postgresql")).doesNotExist();
            assertThat(program).exists();
            assertThat(outside).exists();
            assertThatThrownBy(() -> DataDirectory.claim(data.root()))
                    .isInstanceOf(EmbeddedServerException.InUse.class);
        }
    }

    @Test
    void saysWhenItCannotBeMade() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> DataDirectory.claim(file.resolve("data")))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessageEndingWith("make it writable for this user, or choose another directory.");
    }

    @Test
    void saysWhenTheDiskIsFull() {
        assertThatCode(() -> DataDirectory.checkSpace(directory, 2L << 30)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DataDirectory.checkSpace(directory, 700L << 20))
                .isInstanceOf(EmbeddedServerException.class)
                .hasMessage("Only 700 MiB are free on the disk of " + directory + " and the servers need 1024 MiB:"
                        + " free some space, or choose a directory on another disk.");
    }
}
