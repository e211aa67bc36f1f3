package vn.dossierledger.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Writes the files of an archive, readable by every user whatever our umask is: the servers may run as another user. */
final class Unpacking {

    private static final int ANY_EXECUTE = 0111;

    private Unpacking() {}

    static void tarXz(InputStream archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            unpack(tar, target);
        }
    }

    static void zip(InputStream archive, Path target) throws IOException {
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new BufferedInputStream(archive))) {
            unpack(zip, target);
        }
    }

    private static <E extends ArchiveEntry> void unpack(ArchiveInputStream<E> archive, Path target) throws IOException {
        directory(target);
        for (E entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("the archive holds a file outside of itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                directory(path);
            } else if (entry instanceof TarArchiveEntry link && link.isSymbolicLink()) {
                directory(path.getParent());
                Files.createSymbolicLink(path, Path.of(link.getLinkName()));
            } else {
                directory(path.getParent());
                Files.copy(archive, path);
                permit(path, entry instanceof TarArchiveEntry file && (file.getMode() & ANY_EXECUTE) != 0);
            }
        }
    }

    private static void directory(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            directory(path.getParent());
            Files.createDirectory(path);
            permit(path, true);
        }
    }

    private static void permit(Path path, boolean execute) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(execute ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
