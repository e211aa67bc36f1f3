package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.ExtendDeadline;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.rejection.DeadlineNotMissed;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.NewDateNotLater;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.PromiseAlreadyBroken;

class ExtendDeadlineTest {

    private static final String LAW = "Điều 5 khoản 2 Luật mẫu";
    /** K3: five working days from Monday 08:00. */
    private static final Instant MONDAY_8 = Instant.parse("2026-09-21T01:00:00Z");

    private static final Instant THURSDAY_8 = Instant.parse("2026-09-24T01:00:00Z");

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ExtendDeadline extend(Caller by, Instant newDueAt, String legalBasis) {
        return new ExtendDeadline(CODE, null, by, newDueAt, legalBasis);
    }

    private static DeadlineExtended extended(Instant from, Instant to) {
        return new DeadlineExtended(CODE, NOW, Callers.LEADER.as(Role.LEADER), from, to, LAW);
    }

    private static RecordMissedDeadline miss(Instant dueAt) {
        return new RecordMissedDeadline(CODE, null, Caller.THE_CLOCK, ClockName.RESOLUTION, dueAt);
    }

    @Nested
    class A_law_moves_the_end {

        @Test
        void when_the_leader_cites_it() {
            ledger.given(toProcess())
                    .when(extend(Callers.LEADER, THURSDAY_8, LAW))
                    .appends(DossierState.IN_PROCESS, extended(MONDAY_8, THURSDAY_8));
        }

        @Test
        void more_than_once_if_need_be() {
            Instant friday = Instant.parse("2026-09-25T01:00:00Z");
            ledger.given(then(toProcess(), extended(MONDAY_8, THURSDAY_8)))
                    .when(extend(Callers.LEADER, friday, LAW))
                    .appends(DossierState.IN_PROCESS, extended(THURSDAY_8, friday));
        }

        @Test
        void so_that_only_the_new_end_can_be_missed() {
            ledger.at(MONDAY_8.plusSeconds(1))
                    .given(then(toProcess(), extended(MONDAY_8, THURSDAY_8)))
                    .when(miss(MONDAY_8))
                    .refuses(new DeadlineNotMissed(ClockName.RESOLUTION));
            Instant later = THURSDAY_8.plusSeconds(1);
            ledger.at(later)
                    .given(then(toProcess(), extended(MONDAY_8, THURSDAY_8)))
                    .when(miss(THURSDAY_8))
                    .appends(
                            DossierState.IN_PROCESS,
                            new DeadlineMissed(
                                    CODE, later, Actor.THE_CLOCK, ClockName.RESOLUTION, THURSDAY_8, "QN 8.1.a", null));
        }
    }

    @Nested
    class No_end_is_moved {

        @Test
        void without_a_law() {
            ledger.given(toProcess())
                    .when(extend(Callers.LEADER, THURSDAY_8, " "))
                    .refuses(new LegalBasisMissing());
        }

        @Test
        void after_it_has_passed() {
            ledger.at(MONDAY_8.plusSeconds(1))
                    .given(toProcess())
                    .when(extend(Callers.LEADER, THURSDAY_8, LAW))
                    .refuses(new PromiseAlreadyBroken(MONDAY_8, "QN 8.1.a"));
        }

        @Test
        void to_an_earlier_date() {
            ledger.given(toProcess())
                    .when(extend(Callers.LEADER, MONDAY_8.minusSeconds(1), LAW))
                    .refuses(new NewDateNotLater(MONDAY_8, MONDAY_8.minusSeconds(1)));
        }

        @Test
        void while_a_wait_leaves_it_open() {
            ledger.given(then(toProcess(), supplementAsked(SupplementPhase.PROCESSING, null)))
                    .when(extend(Callers.LEADER, THURSDAY_8, LAW))
                    .refuses(new NotInState(DossierState.SUPPLEMENT, PromiseRules.PROMISED));
        }

        @Test
        void by_the_one_stop() {
            ledger.given(toProcess())
                    .when(extend(Callers.ONE_STOP, THURSDAY_8, LAW))
                    .refuses(new NotYourRole(Set.of(Role.LEADER), null));
        }
    }
}
