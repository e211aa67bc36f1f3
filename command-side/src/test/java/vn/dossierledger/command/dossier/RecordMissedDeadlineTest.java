package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.rejection.DeadlineNotMissed;

class RecordMissedDeadlineTest {

    /** K1: 8 working hours from Monday 08:00. */
    private static final Instant INTAKE_ENDS = Instant.parse("2026-09-15T01:00:00Z");
    /** K2: half a working day from Monday 08:00. */
    private static final Instant FORWARD_ENDS = Instant.parse("2026-09-14T07:00:00Z");

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static RecordMissedDeadline record(ClockName clock, Instant dueAt) {
        return new RecordMissedDeadline(CODE, null, Caller.THE_CLOCK, clock, dueAt);
    }

    private static DeadlineMissed missed(Instant at, ClockName clock, Instant dueAt, String article) {
        Holder holder = clock == ClockName.RESOLUTION ? null : Holder.ONE_STOP;
        return new DeadlineMissed(CODE, at, Actor.THE_CLOCK, clock, dueAt, article, holder);
    }

    @Nested
    class A_clock_that_ran_out {

        @Test
        void is_recorded_for_the_intake() {
            Instant later = INTAKE_ENDS.plusSeconds(1);
            ledger.at(later)
                    .given(submitted())
                    .when(record(ClockName.INTAKE, INTAKE_ENDS))
                    .appends(
                            DossierState.SUBMITTED,
                            missed(later, ClockName.INTAKE, INTAKE_ENDS, "default: 8 working hours"));
        }

        @Test
        void is_recorded_for_the_forwarding_and_blocks_nothing() {
            Instant later = FORWARD_ENDS.plusSeconds(1);
            ledger.at(later)
                    .given(toAcceptance())
                    .when(record(ClockName.FORWARD, FORWARD_ENDS))
                    .appends(DossierState.ACCEPTED, missed(later, ClockName.FORWARD, FORWARD_ENDS, "QN 11.4"));
        }

        @Test
        void is_recorded_for_the_appointment() {
            Instant promised = accepted().appointment().due().dueAt();
            Instant later = promised.plusSeconds(1);
            ledger.at(later)
                    .given(toDecision())
                    .when(record(ClockName.RESOLUTION, promised))
                    .appends(DossierState.AWAITING_DECISION, missed(later, ClockName.RESOLUTION, promised, "QN 8.1.a"));
        }

        @Test
        void is_recorded_once() {
            Instant later = INTAKE_ENDS.plusSeconds(1);
            ledger.at(later)
                    .given(submitted(), missed(later, ClockName.INTAKE, INTAKE_ENDS, "default: 8 working hours"))
                    .when(record(ClockName.INTAKE, INTAKE_ENDS))
                    .refuses(new DeadlineNotMissed(ClockName.INTAKE));
        }

        @Test
        void is_recorded_even_when_the_step_came_late() {
            Instant late = INTAKE_ENDS.plusSeconds(3600);
            CompletenessChecked checked = checked();
            DossierDeclined lateNo =
                    new DossierDeclined(CODE, late, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("muộn"));
            ledger.at(late.plusSeconds(1))
                    .given(submitted(), checked, lateNo)
                    .when(record(ClockName.INTAKE, INTAKE_ENDS))
                    .allows();
        }
    }

    @Nested
    class Nothing_is_recorded {

        @Test
        void while_the_clock_still_runs() {
            ledger.at(INTAKE_ENDS.minusSeconds(1))
                    .given(submitted())
                    .when(record(ClockName.INTAKE, INTAKE_ENDS))
                    .refuses(new DeadlineNotMissed(ClockName.INTAKE));
        }

        @Test
        void when_the_clock_was_met_in_time() {
            ledger.at(INTAKE_ENDS.plusSeconds(1))
                    .given(toAcceptance())
                    .when(record(ClockName.INTAKE, INTAKE_ENDS))
                    .refuses(new DeadlineNotMissed(ClockName.INTAKE));
        }

        @Test
        void for_an_end_that_the_clock_does_not_have() {
            ledger.at(INTAKE_ENDS.plusSeconds(7200))
                    .given(submitted())
                    .when(record(ClockName.INTAKE, INTAKE_ENDS.plusSeconds(3600)))
                    .refuses(new DeadlineNotMissed(ClockName.INTAKE));
        }

        @Test
        void where_the_authority_states_no_time() {
            Ledger.under(Policies.binhThuan())
                    .at(FORWARD_ENDS.plusSeconds(1))
                    .given(toAcceptance())
                    .when(record(ClockName.FORWARD, FORWARD_ENDS))
                    .refuses(new DeadlineNotMissed(ClockName.FORWARD));
        }

        @Test
        void for_a_clock_that_is_not_the_agencys() {
            ledger.at(Instant.parse("2027-09-14T07:00:00Z"))
                    .given(toResult())
                    .when(record(ClockName.COLLECTION, Instant.parse("2026-10-14T10:00:00Z")))
                    .refuses(new DeadlineNotMissed(ClockName.COLLECTION));
        }
    }
}
