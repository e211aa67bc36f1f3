package vn.dossierledger.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** The programs of a server, unpacked once per version from the class path; safe to call from several processes at once. */
final class Binaries {

    /** A file lock is held by the process: among our own threads this one decides. */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private static final Properties VERSIONS = versions();

    private final Path directory;
    private final Consumer<String> progress;

    Binaries(Path directory, Consumer<String> progress) {
        this.directory = directory;
        this.progress = progress;
    }

    /** How an archive is unpacked. */
    @FunctionalInterface
    interface Format {
        void unpack(InputStream archive, Path target) throws IOException;
    }

    /** The version of a server that this build carries. */
    static String version(String server) {
        return VERSIONS.getProperty(server);
    }

    /** The directory with the unpacked archive. */
    Path unpacked(String server, String resource, Format format) {
        Path unpacked = directory.resolve(server + "-" + version(server));
        if (Files.isDirectory(unpacked)) {
            return unpacked;
        }
        ONE_AT_A_TIME.lock();
        try {
            Files.createDirectories(directory);
            try (FileChannel file = FileChannel.open(
                            directory.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = file.lock()) {
                if (lock.isValid() && !Files.isDirectory(unpacked)) {
                    progress.accept("Unpacking " + unpacked.getFileName() + " (only the first time)");
                    unpack(resource, format, unpacked);
                }
            }
            return unpacked;
        } catch (IOException e) {
            throw new EmbeddedServerException(
                    "The programs cannot be unpacked to " + directory + " (" + e.getMessage()
                            + "): make it writable, or choose another directory.",
                    e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private void unpack(String resource, Format format, Path unpacked) throws IOException {
        Path part = directory.resolve(unpacked.getFileName() + ".part");
        Tree.delete(part);
        try (InputStream archive = Binaries.class.getClassLoader().getResourceAsStream(resource)) {
            if (archive == null) {
                throw new EmbeddedServerException(
                        "This build carries no " + resource
                                + ": run it on Linux (amd64, arm64) or macOS (arm64), or give the addresses of servers of your own.");
            }
            format.unpack(archive, part);
        }
        Files.move(part, unpacked, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Properties versions() {
        Properties versions = new Properties();
        try (InputStream resource = Binaries.class.getResourceAsStream("versions.properties")) {
            versions.load(resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }
}
