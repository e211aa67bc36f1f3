package vn.dossierledger.query.deadlines.attention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** A result was marked ready, so that K3 stopped, and left long afterwards: was it ready? (DOMAIN.md 7; QN 12.1.b, CM 13.1.b, BT 8.3.c) */
final class ResultReadyLongBeforeItLeft implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.RESULT_READY_LONG_BEFORE_IT_LEFT;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Kết quả được báo là đã có nhưng rời bộ phận một cửa sau đó rất lâu.",
                "The result was marked ready long before it left the one-stop.");
    }

    @Override
    public String threshold(Language language, Thresholds thresholds) {
        String hours = Hours.in(language, thresholds.readyBeforeLeaving());
        return language.of("sau hơn " + hours, "more than " + hours + " later");
    }

    @Override
    public String article() {
        return "DQ 4.3.c, QN 12.1.b, BT 8.3.c, CM 13.1.b";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        List<Seen> seen = new ArrayList<>();
        Happening ready = null;
        for (Happening happening : dossier.happenings()) {
            if (happening.kind() == HappeningKind.READY) {
                ready = happening;
            } else if (happening.kind() == HappeningKind.NOT_READY) {
                ready = null;
            } else if (happening.kind() == HappeningKind.LEFT && ready != null) {
                Duration waited = dossier.working(ready.at(), happening.at());
                if (waited.compareTo(dossier.thresholds().readyBeforeLeaving()) > 0) {
                    seen.add(new Seen(ready, waited.toString(), null));
                }
                ready = null;
            }
        }
        return seen.stream();
    }
}
