package vn.dossierledger.query.deadlines.attention;

import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** Processing was stopped when the time was nearly over, and so the time stands still. */
final class StoppedShortlyBeforeTheEnd implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.STOPPED_SHORTLY_BEFORE_THE_END;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Tạm dừng giải quyết khi thời hạn giải quyết sắp hết.",
                "Processing was stopped when the time limit was nearly over.");
    }

    @Override
    public String threshold(Language language, Thresholds thresholds) {
        return Hours.last(language, thresholds.stopBeforeEnd());
    }

    @Override
    public String article() {
        return "default: the regulations say nothing of stopping";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        return dossier.shortlyBeforeTheEnd(
                HappeningKind.STOPPED, dossier.thresholds().stopBeforeEnd());
    }
}
