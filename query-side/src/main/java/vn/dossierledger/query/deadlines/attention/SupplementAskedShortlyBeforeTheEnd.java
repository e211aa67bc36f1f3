package vn.dossierledger.query.deadlines.attention;

import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** A department found out what is missing when its time was nearly over, and so the time stands still or begins anew (DOMAIN.md 7). */
final class SupplementAskedShortlyBeforeTheEnd implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.SUPPLEMENT_ASKED_SHORTLY_BEFORE_THE_END;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Phòng chuyên môn yêu cầu bổ sung hồ sơ khi thời hạn giải quyết sắp hết.",
                "A supplement was asked for when the time limit was nearly over.");
    }

    @Override
    public String threshold(Language language, Thresholds thresholds) {
        return Hours.last(language, thresholds.supplementBeforeEnd());
    }

    @Override
    public String article() {
        return "QN 12.2, CM 13.2, DQ 4.3.b; default: no regulation says how early a supplement must be asked for";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        return dossier.shortlyBeforeTheEnd(
                HappeningKind.SUPPLEMENT_ASKED, dossier.thresholds().supplementBeforeEnd());
    }
}
