package vn.dossierledger.benchmarks.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Which source was measured. */
public final class Commit {

    private Commit() {}

    /** The short name of the commit, with {@code -dirty} when files differ from it; {@code unknown} outside a working copy. */
    public static String current() throws InterruptedException {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--abbrev=9", "--exclude=*")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String name = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 && !name.isEmpty() ? name : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
