package vn.dossierledger.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The user the servers run as: ourselves, or {@code nobody} when we are root, since both servers refuse root.
 *
 * @param prefix what stands before a server's command to run it as that user
 * @param owner that user when it is not ourselves: what the servers write to must belong to it
 */
record Account(List<String> prefix, Optional<UserPrincipal> owner) {

    /**
     * What {@code nobody} may keep of root's powers, tried in this order: nothing; passing through directories closed to it (a project under
     * {@code /root}); the same as containers call it.
     */
    private static final List<List<String>> POWERS =
            List.of(List.of("--inh-caps=-all"), keeping("dac_read_search"), keeping("dac_override"));

    /** The account for servers that have to reach all of {@code paths}. */
    static Account reaching(List<Path> paths) {
        if (new UnixSystem().getUid() != 0) {
            return new Account(List.of(), Optional.empty());
        }
        String setpriv = Guardian.onPath("setpriv")
                .orElseThrow(() -> new EmbeddedServerException(
                        "The servers refuse to run as root and this machine has no `setpriv` to run them as nobody:"
                                + " install util-linux, or start as another user."));
        try {
            UserPrincipalLookupService names = FileSystems.getDefault().getUserPrincipalLookupService();
            UserPrincipal nobody = names.lookupPrincipalByName("nobody");
            for (List<String> powers : POWERS) {
                List<String> prefix = new ArrayList<>(
                        List.of(setpriv, "--reuid=nobody", "--regid=" + group(names), "--clear-groups"));
                prefix.addAll(powers);
                if (reaches(prefix, paths)) {
                    return new Account(List.copyOf(prefix), Optional.of(nobody));
                }
            }
        } catch (IOException e) {
            throw refused(paths, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refused(paths, e);
        }
        throw refused(paths, null);
    }

    /** Creates a directory that only this account may enter, or hands over what is there already. */
    void ownDirectory(Path directory) throws IOException {
        Files.createDirectories(directory);
        if (owner.isPresent() && !Files.getOwner(directory).equals(owner.get())) {
            Tree.own(directory, owner.get());
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    /** Writes a file that only this account may read. */
    void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, text);
        if (owner.isPresent()) {
            Files.setOwner(file, owner.get());
        }
    }

    /** This account's form of a command. */
    List<String> running(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** With the last option the system call that asks for a permission, which Java uses, counts the power too. */
    private static List<String> keeping(String power) {
        return List.of("--inh-caps=-all,+" + power, "--ambient-caps=-all,+" + power, "--securebits=+no_setuid_fixup");
    }

    private static String group(UserPrincipalLookupService names) throws IOException {
        try {
            return names.lookupPrincipalByGroupName("nogroup").getName();
        } catch (UserPrincipalNotFoundException e) {
            return names.lookupPrincipalByGroupName("nobody").getName();
        }
    }

    private static boolean reaches(List<String> prefix, List<Path> paths) throws IOException, InterruptedException {
        List<String> probe = new ArrayList<>(prefix);
        probe.addAll(List.of("sh", "-c", "for path; do test -e \"$path/.\" || exit 1; done", "probe"));
        paths.forEach(path -> probe.add(path.toString()));
        return new ProcessBuilder(probe)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static EmbeddedServerException refused(List<Path> paths, Exception cause) {
        return new EmbeddedServerException(
                "The servers refuse to run as root, and user nobody cannot be used or cannot reach all of " + paths
                        + ": choose a data directory that every user may enter, or start as another user.",
                cause);
    }
}
