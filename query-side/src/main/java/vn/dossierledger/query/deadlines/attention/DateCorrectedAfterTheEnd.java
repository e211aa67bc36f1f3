package vn.dossierledger.query.deadlines.attention;

import java.util.stream.Stream;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;

/** An instant or a date in the record was set right when the end had been missed: does it turn late into on time? (DQ 7.3, QN 4.3, CM 5.3) */
final class DateCorrectedAfterTheEnd implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.DATE_CORRECTED_AFTER_THE_END;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Đính chính một mốc thời gian của hồ sơ khi đã quá hạn giải quyết.",
                "A date of the record was corrected when the time limit had been missed.");
    }

    @Override
    public String article() {
        return "DQ 7.3, QN 4.3, CM 5.3";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        return dossier.afterTheEnd(HappeningKind.DATE_CORRECTED);
    }
}
