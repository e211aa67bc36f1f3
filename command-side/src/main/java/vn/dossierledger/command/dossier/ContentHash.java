package vn.dossierledger.command.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What was sent, so that whoever gets it can see that nothing of it was changed (DQ 7.3; QN 4.3; CM 5.3). */
final class ContentHash {

    private ContentHash() {}

    /**
     * SHA-256, lower-case hex, over the UTF-8 lines {@code component sha256} in the order of the component ids, each ended by a line
     * feed.
     *
     * @param hashes SHA-256 of each component's file, by component
     */
    static String of(Map<String, String> hashes) {
        String lines = new TreeMap<>(hashes)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue() + "\n")
                        .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(lines.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256; this one has not: use another JDK.", impossible);
        }
    }
}
