package vn.dossierledger.query.deadlines;

import java.util.Locale;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.ShownClock;
import vn.dossierledger.clocks.DerivationWords;

/** Readings as they are shown. */
final class ShownClocks {

    private ShownClocks() {}

    static ShownClock of(ClockReading reading, Language language) {
        return new ShownClock(
                reading.clock(),
                reading.startedAt(),
                reading.dueAt(),
                reading.metAt(),
                reading.paused(),
                reading.state(),
                reading.provisional(),
                reading.derivation(),
                DerivationWords.in(Locale.of(language.of("vi", "en"))).of(reading),
                reading.article(),
                reading.policyVersion(),
                reading.calendarVersion(),
                reading.holder(),
                reading.apologyDueAt(),
                reading.otherUnit(),
                reading.otherDueAt());
    }
}
