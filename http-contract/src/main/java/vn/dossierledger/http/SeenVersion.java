package vn.dossierledger.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version that a caller has seen, from {@code If-Match}; as a parameter of a handler it makes the header mandatory.
 *
 * @param version last sequence number of the dossier, from 0
 */
public record SeenVersion(long version) {
    private static final Pattern STRONG = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /** The strong entity tag of a version, {@code "<version>"}. */
    public static String entityTag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * Reads one strong entity tag.
     *
     * @param values of the header, as often as it stands; may be empty
     * @throws ProblemException 428 when missing, 400 for {@code *} and for anything that is not one strong tag
     */
    static SeenVersion of(List<String> values) {
        if (values.isEmpty()) {
            throw new ProblemException(Obstacle.VERSION_REQUIRED);
        }
        String value = values.getFirst().strip();
        if (value.equals("*")) {
            throw new ProblemException(Obstacle.IF_MATCH_WILDCARD);
        }
        Matcher tag = STRONG.matcher(value);
        if (values.size() > 1 || !tag.matches()) {
            throw new ProblemException(Obstacle.IF_MATCH_MALFORMED);
        }
        return new SeenVersion(Long.parseLong(tag.group(1)));
    }
}
