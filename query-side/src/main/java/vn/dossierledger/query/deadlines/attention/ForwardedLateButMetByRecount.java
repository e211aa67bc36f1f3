package vn.dossierledger.query.deadlines.attention;

import java.util.stream.Stream;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;
import vn.dossierledger.clocks.DossierClocks;

/** A dossier was forwarded after the end as it stood then, and is on time by a calendar that came later (K2: DQ 4.3.a, QN 11.4, CM 12.4). */
final class ForwardedLateButMetByRecount implements Pattern {

    @Override
    public AttentionPattern name() {
        return AttentionPattern.FORWARDED_LATE_BUT_MET_BY_RECOUNT;
    }

    @Override
    public String sentence(Language language) {
        return language.of(
                "Hồ sơ chuyển trễ theo lịch khi đó, nhưng đúng hạn theo lịch được ban hành sau.",
                "Forwarded late by the calendar of that day, on time only by one that came later.");
    }

    @Override
    public String article() {
        return "DQ 4.3.a, QN 11.4, CM 12.4";
    }

    @Override
    public Stream<Seen> seenIn(Watched dossier) {
        return dossier.every(HappeningKind.FORWARDED)
                .filter(happening ->
                        happening.before() != null && happening.at().isAfter(happening.before()))
                .filter(happening -> DossierClocks.runs(dossier.history(), dossier.rules(), happening.at()).stream()
                        .anyMatch(reading -> reading.clock() == ClockName.FORWARD
                                && reading.state() == ClockState.MET
                                && happening.at().equals(reading.metAt())))
                .map(happening -> new Seen(
                        happening,
                        dossier.working(happening.before(), happening.at()).toString(),
                        happening.before()));
    }
}
