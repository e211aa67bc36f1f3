package vn.dossierledger.query.search.elasticsearch;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.sight.Sight;

/** Tells questions apart, by who asks, what they may see, and everything that decides which dossiers come in which order. */
final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /** @param way tells apart what answers the same question in different ways */
    static String of(SearchDossiers question, String way) {
        List<Object> parts = Arrays.asList(
                way,
                question.caller().subject(),
                Sight.of(question.caller()).toString(),
                question.q(),
                question.state().stream().map(Enum::name).sorted().toList(),
                question.authority(),
                question.procedure(),
                question.level(),
                question.channel(),
                question.department(),
                millis(question.submittedFrom()),
                millis(question.submittedTo()),
                millis(question.dueBefore()),
                question.overdue(),
                question.assignee(),
                SearchRequests.sort(question));
        byte[] digest = sha256().digest(ViewJson.MAPPER.writeValueAsBytes(parts));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    }

    private static Long millis(Instant at) {
        return at == null ? null : at.toEpochMilli();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
