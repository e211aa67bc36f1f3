package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.withdrawalWished;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.RequestWithdrawal;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.WithdrawalAlreadyRequested;
import vn.dossierledger.api.sealing.Confidential;

class RequestWithdrawalTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static RequestWithdrawal wish(Caller by, String reason) {
        return new RequestWithdrawal(CODE, null, by, Confidential.of(reason));
    }

    @Nested
    class Before_a_signature {

        @Test
        void the_applicant_may_want_the_dossier_back() {
            ledger.given(toProcess())
                    .when(wish(Callers.AN, "đổi ý"))
                    .appends(
                            DossierState.IN_PROCESS,
                            new WithdrawalRequested(CODE, NOW, Callers.AN.as(Role.CITIZEN), sealed("đổi ý")));
        }

        @Test
        void without_saying_why_and_as_early_as_can_be() {
            ledger.given(submitted())
                    .when(wish(Callers.AN, null))
                    .appends(
                            DossierState.SUBMITTED,
                            new WithdrawalRequested(CODE, NOW, Callers.AN.as(Role.CITIZEN), null));
        }

        @Test
        void at_the_counter_too() {
            ledger.given(toDecision())
                    .when(wish(Callers.ONE_STOP, "đổi ý"))
                    .appends(
                            DossierState.AWAITING_DECISION,
                            new WithdrawalRequested(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("đổi ý")));
        }

        @Test
        void and_while_the_leader_has_stopped_it() {
            ledger.given(then(toProcess(), stopped()))
                    .when(wish(Callers.AN, null))
                    .appends(
                            DossierState.STOPPED,
                            new WithdrawalRequested(CODE, NOW, Callers.AN.as(Role.CITIZEN), null));
        }

        @Test
        void but_not_twice() {
            ledger.given(then(toProcess(), withdrawalWished()))
                    .when(wish(Callers.AN, null))
                    .refuses(new WithdrawalAlreadyRequested());
        }
    }

    @Nested
    class Too_late {

        @Test
        void once_the_result_is_signed() {
            ledger.given(then(toDecision(), signed()))
                    .when(wish(Callers.AN, null))
                    .refuses(new AlreadyDecided());
        }

        @Test
        void even_while_it_waits_for_a_fee() {
            ledger.given(then(toDecision(), signed(), feeAsked(true, TestRulebook.PHI)))
                    .when(wish(Callers.AN, null))
                    .refuses(new AlreadyDecided());
        }

        @Test
        void or_when_its_life_has_ended() {
            ledger.given(then(toProcess(), notPerformed()))
                    .when(wish(Callers.AN, null))
                    .refuses(new NotInState(DossierState.STOPPED, StateRules.OPEN));
        }
    }
}
