package vn.dossierledger.query.deadlines.attention;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** A citizen was asked for more again and again, where one request could have named everything (QN 11.2, CM 12.2, BT 8.2.c). */
final class SupplementsRepeated implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.SUPPLEMENTS_REPEATED;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Công dân bị yêu cầu bổ sung hồ sơ nhiều lần.",
                "The citizen was asked for a supplement several times.");
    }

    @Override
    public String threshold(Language language, Thresholds thresholds) {
        return language.of(
                "từ lần thứ " + thresholds.supplements(), "from request number " + thresholds.supplements() + " on");
    }

    @Override
    public String article() {
        return "QN 11.2, CM 12.2, BT 8.2.c; default: no regulation says how often";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        List<Seen> seen = new ArrayList<>();
        int times = 0;
        for (Happening happening : dossier.happenings()) {
            if (happening.kind() == HappeningKind.INTAKE_SUPPLEMENT_ASKED
                    || happening.kind() == HappeningKind.SUPPLEMENT_ASKED) {
                times++;
                if (times >= dossier.thresholds().supplements()) {
                    seen.add(new Seen(happening, String.valueOf(times), null));
                }
            }
        }
        return seen.stream();
    }
}
