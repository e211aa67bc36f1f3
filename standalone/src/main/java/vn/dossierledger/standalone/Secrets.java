package vn.dossierledger.standalone;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords and the master key of an embedded ledger: made up on the first start, kept readable by its owner only. */
final class Secrets {

    private static final int BYTES = 32;

    private final Path file;
    private final Properties properties = new Properties();
    private final SecureRandom random = new SecureRandom();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path directory) {
        Secrets secrets = new Secrets(directory.resolve("secrets.properties"));
        secrets.read();
        return secrets;
    }

    /** 32 random bytes in Base64, the same after every start. */
    String get(String name) {
        String known = properties.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String made = Base64.getEncoder().encodeToString(bytes);
        properties.setProperty(name, made);
        write();
        return made;
    }

    private void read() {
        if (Files.notExists(file)) {
            return;
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new StartRefused("The secrets in " + file + " cannot be read: check the rights of the file.", e);
        }
    }

    private void write() {
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                properties.store(writer, "Without this file the personal data in this ledger cannot be opened.");
            }
        } catch (IOException e) {
            throw new StartRefused("The secrets in " + file + " cannot be written: check the rights of the folder.", e);
        }
    }
}
