package vn.dossierledger.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The one directory the servers write to: claimed by one process at a time, and wiped only when it is ours. */
final class DataDirectory implements AutoCloseable {

    static final String BINARIES = "binaries";

    private static final String MARKER = ".dossier-ledger-data";
    private static final String LOCK = "lock";
    private static final long NEEDED_BYTES = 1L << 30;

    /**
     * What this very process holds. The file lock alone does not do: closing any channel on a file, as a second attempt would, gives up the process's
     * lock on it.
     */
    private static final Set<Path> CLAIMED = ConcurrentHashMap.newKeySet();

    private final Path root;
    private final FileChannel channel;
    private final FileLock lock;

    private DataDirectory(Path root, FileChannel channel, FileLock lock) {
        this.root = root;
        this.channel = channel;
        this.lock = lock;
    }

    /** Claims the directory until {@link #close()} or the end of this process; creates it when absent. */
    static DataDirectory claim(Path root) {
        try {
            Files.createDirectories(root);
            Path marker = root.resolve(MARKER);
            if (!Files.exists(marker) && !empty(root)) {
                throw new EmbeddedServerException(
                        root + " holds files that are not Dossier Ledger's, so nothing there is"
                                + " touched: choose an empty or a new directory.");
            }
            Files.writeString(
                    marker,
                    "The data of Dossier Ledger's embedded servers. `fresh` deletes what lies beside this file.\n");
            DataDirectory claimed = lock(root);
            Files.createDirectories(claimed.logs());
            return claimed;
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Says no when a disk is too full to start on. */
    static void checkSpace(Path root, long usableBytes) {
        if (usableBytes < NEEDED_BYTES) {
            throw new EmbeddedServerException(
                    "Only %d MiB are free on the disk of %s and the servers need %d MiB: free some space, or choose a directory on another disk."
                            .formatted(usableBytes >> 20, root, NEEDED_BYTES >> 20));
        }
    }

    void checkSpace() {
        try {
            checkSpace(root, Files.getFileStore(root).getUsableSpace());
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    /** Deletes everything but the claim itself and the unpacked programs. */
    void wipe() {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, entry -> !Set.of(MARKER, LOCK, BINARIES)
                .contains(entry.getFileName().toString()))) {
            for (Path entry : entries) {
                Tree.delete(entry);
            }
            Files.createDirectories(logs());
        } catch (IOException e) {
            throw unusable(root, e);
        }
    }

    Path root() {
        return root;
    }

    Path of(String name) {
        return root.resolve(name);
    }

    Path logs() {
        return root.resolve("logs");
    }

    /** Remembers the process of a server of this directory. */
    ProcessFile processFile(String server) {
        return new ProcessFile(root.resolve("run/" + server.toLowerCase(Locale.ROOT) + ".pid"));
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw unusable(root, e);
        } finally {
            CLAIMED.remove(root);
        }
    }

    static EmbeddedServerException unusable(Path path, IOException cause) {
        String why = cause instanceof FileSystemException refused && refused.getReason() != null
                ? refused.getReason()
                : cause.getClass().getSimpleName();
        return new EmbeddedServerException(
                path + " cannot be used (" + why + "): make it writable for this user, or choose another directory.",
                cause);
    }

    private static DataDirectory lock(Path root) throws IOException {
        if (!CLAIMED.add(root)) {
            throw inUse(root);
        }
        FileChannel channel = null;
        try {
            channel = FileChannel.open(root.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(root);
            }
            return new DataDirectory(root, channel, lock);
        } catch (IOException | RuntimeException e) {
            CLAIMED.remove(root);
            if (channel != null) {
                channel.close();
            }
            throw e;
        }
    }

    private static EmbeddedServerException.InUse inUse(Path root) {
        return new EmbeddedServerException.InUse("Another Dossier Ledger is running on " + root
                + ": stop it first, or give this one another data directory.");
    }

    private static boolean empty(Path root) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(root)) {
            return !entries.iterator().hasNext();
        }
    }
}
