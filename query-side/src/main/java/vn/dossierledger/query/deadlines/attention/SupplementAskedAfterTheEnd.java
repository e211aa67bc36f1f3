package vn.dossierledger.query.deadlines.attention;

import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** A department asked for more when it was late already: no end moves for it, but the citizen waits again (QN 8.1.a, CM 9.1.a). */
final class SupplementAskedAfterTheEnd implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.SUPPLEMENT_ASKED_AFTER_THE_END;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Yêu cầu bổ sung hồ sơ khi đã quá hạn giải quyết.",
                "A supplement was asked for when the time limit had been missed.");
    }

    @Override
    public String article() {
        return "QN 8.1.a, CM 9.1.a, BT 4.5";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        return dossier.afterTheEnd(HappeningKind.SUPPLEMENT_ASKED);
    }
}
