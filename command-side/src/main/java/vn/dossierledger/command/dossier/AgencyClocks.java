package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;

/** The clocks by which an agency can be late, as the aggregate will judge them. */
public final class AgencyClocks {

    private AgencyClocks() {}

    /**
     * Those that may still be missed, or were and nobody has recorded it; each has an end.
     *
     * @param life the dossier's events so far, in order
     */
    public static List<ClockReading> unsettled(List<? extends DossierEvent> life, Rulebook rulebook, Instant now) {
        if (life.isEmpty()) {
            return List.of();
        }
        DossierLife dossier = new DossierLife();
        life.forEach(dossier::evolve);
        return DossierClocks.read(dossier.clocks(), BoundRules.of(dossier, rulebook), now).stream()
                .filter(each -> DeadlineRules.AGENCY.contains(each.clock()) && each.dueAt() != null)
                .filter(each -> each.state() == ClockState.RUNNING || each.state() == ClockState.MISSED)
                .filter(each -> DeadlineRules.anEndIsRecordedOnce(dossier.ends().missed(), each.clock(), each.dueAt())
                        .isEmpty())
                .toList();
    }
}
