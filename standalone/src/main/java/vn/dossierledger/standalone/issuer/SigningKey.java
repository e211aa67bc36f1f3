package vn.dossierledger.standalone.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/** The key that signs tokens, kept in the data directory so that tokens outlive a restart. */
final class SigningKey {
    private static final int BITS = 2048;

    private SigningKey() {}

    /** Reads the key of a directory, or makes it; nodes that share the directory share the key. */
    static RSAKey in(Path directory) {
        Path file = directory.resolve("token-signing-key.json");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                write(file);
            }
            return RSAKey.parse(Files.readString(file));
        } catch (IOException unusable) {
            throw new UncheckedIOException(
                    "The token signing key " + file + " can be neither read nor made: check the directory's rights.",
                    unusable);
        } catch (ParseException broken) {
            throw new IllegalStateException(
                    "The token signing key " + file + " is damaged: delete it, and everybody logs in again.", broken);
        }
    }

    private static void write(Path file) throws IOException {
        String key;
        try {
            key = new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate()
                    .toJSONString();
        } catch (JOSEException impossible) {
            throw new IllegalStateException("This Java makes no RSA keys: use a complete JDK.", impossible);
        }
        Path written = Files.createTempFile(file.getParent(), "token-signing-key", ".new");
        if (Files.getFileStore(written).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(written, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(written, key);
        try {
            // A link is made or it is not: two nodes that start at once end up with the same key.
            Files.createLink(file, written);
        } catch (FileAlreadyExistsException anotherNode) {
            return;
        } finally {
            Files.delete(written);
        }
    }
}
