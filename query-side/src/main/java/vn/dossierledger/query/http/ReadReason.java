package vn.dossierledger.query.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;
import vn.dossierledger.http.Fault;
import vn.dossierledger.http.LedgerHeaders;
import vn.dossierledger.http.Obstacle;
import vn.dossierledger.http.ProblemException;

/** Why somebody reads, in their own words: a header of at most 200 characters, percent-encoded. */
final class ReadReason {

    private static final int LONGEST = 200;
    private static final int UNREADABLE = 0xFFFD;

    private ReadReason() {}

    /**
     * The reason; null when none is given.
     *
     * @param given the header as it came; nullable
     * @throws ProblemException 400 when it cannot be read or is too long
     */
    static String of(String given) {
        String header = Parameters.text(given);
        if (header == null) {
            return null;
        }
        String reason = decoded(header);
        if (reason.codePoints().anyMatch(each -> each == UNREADABLE || Character.isISOControl(each))) {
            throw Parameters.invalid(LedgerHeaders.READ_REASON, "unwritable");
        }
        if (reason.length() > LONGEST) {
            throw new ProblemException(
                    Obstacle.INVALID_INPUT, List.of(new Fault(LedgerHeaders.READ_REASON, "Size", List.of(LONGEST, 1))));
        }
        return Parameters.text(reason);
    }

    private static String decoded(String header) {
        try {
            return UriUtils.decode(header, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Parameters.invalid(LedgerHeaders.READ_REASON, "unreadable");
        }
    }
}
