package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

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
import vn.dossierledger.api.dossier.command.IssueApology;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.policy.ResolutionEnd;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.ApologyLimitReached;
import vn.dossierledger.api.rejection.ApologyTooLate;
import vn.dossierledger.api.rejection.NewDateNotLater;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.PromiseAlreadyBroken;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.ResponsibleMissing;
import vn.dossierledger.api.sealing.Confidential;

class IssueApologyTest {

    /** K3: five working days from Monday 08:00. */
    private static final Instant MONDAY_8 = Instant.parse("2026-09-21T01:00:00Z");
    /** K8: one working day before. */
    private static final Instant FRIDAY_8 = Instant.parse("2026-09-18T01:00:00Z");

    private static final Instant THURSDAY_8 = Instant.parse("2026-09-24T01:00:00Z");

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static IssueApology apologise(Caller by, Instant newDueAt) {
        return new IssueApology(
                CODE, null, by, new Confidential("quá tải"), newDueAt, new Confidential("Phòng Nghiệp vụ"));
    }

    private static ApologyIssued apologised(Instant at, Actor by, Instant oldDueAt, Instant newDueAt) {
        return new ApologyIssued(CODE, at, by, sealed("quá tải"), oldDueAt, newDueAt, sealed("Phòng Nghiệp vụ"));
    }

    private static ApologyIssued apologised() {
        return apologised(NOW, Callers.LEADER.as(Role.LEADER), MONDAY_8, THURSDAY_8);
    }

    @Nested
    class Who_will_be_late {

        @Test
        void says_so_and_names_another_date() {
            ledger.given(toProcess())
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .appends(DossierState.IN_PROCESS, apologised());
        }

        @Test
        void may_leave_it_to_the_one_stop() {
            ledger.given(toProcess())
                    .when(apologise(Callers.ONE_STOP, THURSDAY_8))
                    .appends(
                            DossierState.IN_PROCESS,
                            apologised(NOW, Callers.ONE_STOP.as(Role.ONE_STOP), MONDAY_8, THURSDAY_8));
        }

        @Test
        void may_say_so_a_working_day_before_the_end_and_not_later() {
            ledger.at(FRIDAY_8)
                    .given(toProcess())
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .appends(
                            DossierState.IN_PROCESS,
                            apologised(FRIDAY_8, Callers.LEADER.as(Role.LEADER), MONDAY_8, THURSDAY_8));
            ledger.at(FRIDAY_8.plusSeconds(1))
                    .given(toProcess())
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .refuses(new ApologyTooLate(FRIDAY_8, "default: one working day"));
        }

        @Test
        void is_late_by_the_first_date_all_the_same() {
            Instant later = MONDAY_8.plusSeconds(1);
            ledger.at(later)
                    .given(then(toProcess(), apologised()))
                    .when(new RecordMissedDeadline(CODE, null, Caller.THE_CLOCK, ClockName.RESOLUTION, MONDAY_8))
                    .appends(
                            DossierState.IN_PROCESS,
                            new DeadlineMissed(
                                    CODE, later, Actor.THE_CLOCK, ClockName.RESOLUTION, MONDAY_8, "QN 8.1.a", null));
        }

        @Test
        void apologises_as_often_as_the_policy_says() {
            ledger.given(then(toProcess(), apologised()))
                    .when(apologise(Callers.LEADER, THURSDAY_8.plusSeconds(1)))
                    .refuses(new ApologyLimitReached(1, "default: one"));
            PolicyDraft twice = new PolicyDraft();
            twice.apologies = PolicyDraft.cite(2, "default: two");
            Instant friday = Instant.parse("2026-09-25T01:00:00Z");
            Ledger.under(twice.done())
                    .given(then(toProcess(), apologised()))
                    .when(apologise(Callers.LEADER, friday))
                    .appends(
                            DossierState.IN_PROCESS,
                            apologised(NOW, Callers.LEADER.as(Role.LEADER), THURSDAY_8, friday));
            Ledger.under(twice.done())
                    .given(then(toProcess(), apologised()))
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .refuses(new NewDateNotLater(THURSDAY_8, THURSDAY_8));
        }
    }

    @Nested
    class Nobody_apologises {

        @Test
        void when_the_date_has_passed() {
            ledger.at(MONDAY_8.plusSeconds(1))
                    .given(toProcess())
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .refuses(new PromiseAlreadyBroken(MONDAY_8, "QN 8.1.a"));
        }

        @Test
        void for_a_date_that_is_not_later() {
            ledger.given(toProcess())
                    .when(apologise(Callers.LEADER, MONDAY_8))
                    .refuses(new NewDateNotLater(MONDAY_8, MONDAY_8));
        }

        @Test
        void without_a_reason_or_without_saying_who_is_late() {
            ledger.given(toProcess())
                    .when(new IssueApology(
                            CODE, null, Callers.LEADER, new Confidential(" "), THURSDAY_8, new Confidential("x")))
                    .refuses(new ReasonMissing("default: one"));
            ledger.given(toProcess())
                    .when(new IssueApology(CODE, null, Callers.LEADER, new Confidential("x"), THURSDAY_8, null))
                    .refuses(new ResponsibleMissing());
        }

        @Test
        void before_anything_was_promised_or_while_the_applicant_is_waited_for() {
            ledger.given(submitted(), feeAsked(true, TestRulebook.LE_PHI))
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .refuses(new NotInState(DossierState.FEE_DUE, PromiseRules.PROMISED));
            ledger.given(then(toProcess(), supplementAsked(SupplementPhase.PROCESSING, null)))
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .refuses(new NotInState(DossierState.SUPPLEMENT, PromiseRules.PROMISED));
        }

        @Test
        void for_what_came_in_time() {
            PolicyDraft signature = new PolicyDraft();
            signature.resolutionEnds = PolicyDraft.cite(ResolutionEnd.SIGNATURE, "default: signed");
            Ledger.under(signature.done())
                    .given(then(toDecision(), signed()))
                    .when(apologise(Callers.LEADER, THURSDAY_8))
                    .refuses(new AlreadyDecided());
        }

        @Test
        void who_is_neither_the_leader_nor_the_one_stop() {
            ledger.given(toProcess())
                    .when(apologise(Callers.SPECIALIST, THURSDAY_8))
                    .refuses(new NotYourRole(Set.of(Role.LEADER, Role.ONE_STOP), null));
        }
    }
}
