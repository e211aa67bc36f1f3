package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.supplemented;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.DeadlineMissed;

/** The intake runs afresh after a supplement; its second run can be missed though the first was met. */
class MissedDeadlineOfALaterRunTest {

    private static final Caller CLOCK = new Caller("clock", Set.of(Role.CLOCK), null, null, null);
    private static final Instant TUESDAY_8 = Instant.parse("2026-09-15T01:00:00Z");

    @Test
    void is_recorded() {
        Instant later = TUESDAY_8.plusSeconds(1);
        Ledger.under(Policies.quangNgai())
                .at(later)
                .given(submitted(), supplementAsked(), supplemented())
                .when(new RecordMissedDeadline(CODE, null, CLOCK, ClockName.INTAKE, TUESDAY_8))
                .appends(
                        DossierState.SUBMITTED,
                        new DeadlineMissed(
                                CODE,
                                later,
                                Actor.THE_CLOCK,
                                ClockName.INTAKE,
                                TUESDAY_8,
                                Policies.quangNgai().intakeWithin().article(),
                                Holder.ONE_STOP));
    }
}
