package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toResult;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DeclareUncollected;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.event.ResultUncollected;
import vn.dossierledger.api.rejection.AlreadyUncollected;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYetUncollected;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.sealing.Confidential;

class DeclareUncollectedTest {

    /** K7: thirty days after Monday, 14 September 2026; the thirtieth day as a whole. */
    private static final Instant ENDS = Instant.parse("2026-10-14T10:00:00Z");

    private static final Instant LATER = ENDS.plusSeconds(1);
    private static final String THIRTY_DAYS = "default: 30 days";

    private final Ledger ledger = Ledger.under(Policies.quangNgai()).at(LATER);

    private static DeclareUncollected declare(Caller by) {
        return new DeclareUncollected(CODE, null, by);
    }

    private static ResultUncollected uncollected() {
        return new ResultUncollected(CODE, LATER, Actor.THE_CLOCK, ENDS, THIRTY_DAYS);
    }

    @Nested
    class A_result_that_nobody_came_for {

        @Test
        void is_declared_uncollected_and_waits_on() {
            ledger.given(toResult()).when(declare(Caller.THE_CLOCK)).appends(DossierState.RESULT_READY, uncollected());
        }

        @Test
        void is_declared_so_once() {
            ledger.given(then(toResult(), uncollected()))
                    .when(declare(Caller.THE_CLOCK))
                    .refuses(new AlreadyUncollected());
        }

        @Test
        void gives_no_money_back() {
            ledger.given(then(toResult(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000), uncollected()))
                    .when(new RefundFee(CODE, null, Callers.LEADER, 100_000, new Confidential("không đến nhận"), null))
                    .refuses(new RefundNotDue("QN 8.2.c"));
        }

        @Test
        void can_still_be_given_back() {
            ledger.given(then(toResult(), uncollected()))
                    .when(Commands.RETURN.by(Callers.ONE_STOP))
                    .allows();
        }
    }

    @Nested
    class Nothing_is_uncollected {

        @Test
        void before_its_time_has_run_out() {
            ledger.at(ENDS)
                    .given(toResult())
                    .when(declare(Caller.THE_CLOCK))
                    .refuses(new NotYetUncollected(ENDS, THIRTY_DAYS));
        }

        @Test
        void while_it_is_not_ready() {
            ledger.given(toDecision())
                    .when(declare(Caller.THE_CLOCK))
                    .refuses(new NotInState(DossierState.AWAITING_DECISION, Set.of(DossierState.RESULT_READY)));
        }

        @Test
        void when_it_was_collected() {
            ledger.given(then(toResult(), returned()))
                    .when(declare(Caller.THE_CLOCK))
                    .refuses(new NotInState(DossierState.RETURNED, Set.of(DossierState.RESULT_READY)));
        }

        @Test
        void because_an_officer_says_so() {
            ledger.given(toResult())
                    .when(declare(Callers.ONE_STOP))
                    .refuses(new NotYourRole(Set.of(Role.CLOCK), "default: 30 days"));
        }
    }
}
