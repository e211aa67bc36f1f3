package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.withdrawalWished;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DecideWithdrawal;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.WithdrawalNotRequested;
import vn.dossierledger.api.sealing.Confidential;

class DecideWithdrawalTest {

    private static final DossierEvent[] WISHED = then(toProcess(), withdrawalWished());

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static DecideWithdrawal decide(Caller by, boolean granted, String reason) {
        return new DecideWithdrawal(CODE, null, by, granted, Confidential.of(reason));
    }

    @Test
    void the_one_stop_gives_the_dossier_back() {
        ledger.given(WISHED)
                .when(decide(Callers.ONE_STOP, true, null))
                .appends(
                        DossierState.WITHDRAWN,
                        new DossierWithdrawn(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), null));
    }

    @Test
    void or_the_specialist_does_also_when_it_was_stopped() {
        ledger.given(then(WISHED, stopped()))
                .when(decide(Callers.SPECIALIST, true, "theo yêu cầu"))
                .appends(
                        DossierState.WITHDRAWN,
                        new DossierWithdrawn(
                                CODE, NOW, Callers.SPECIALIST.as(Role.SPECIALIST), sealed("theo yêu cầu")));
    }

    @Test
    void but_not_another_department() {
        ledger.given(WISHED)
                .when(decide(Callers.OTHER_SPECIALIST, true, null))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }

    @Test
    void or_keeps_it_and_says_why() {
        ledger.given(WISHED)
                .when(decide(Callers.ONE_STOP, false, "đã xử phạt"))
                .appends(
                        DossierState.IN_PROCESS,
                        new WithdrawalRefused(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("đã xử phạt")));
    }

    @Test
    void never_without_a_reason() {
        ledger.given(WISHED)
                .when(decide(Callers.ONE_STOP, false, null))
                .refuses(new ReasonMissing(WithdrawalRules.DEFAULT));
    }

    @Test
    void nobody_gets_back_what_nobody_wants_back() {
        ledger.given(toProcess()).when(decide(Callers.ONE_STOP, true, null)).refuses(new WithdrawalNotRequested());
    }

    @Test
    void a_wish_is_decided_once() {
        ledger.given(then(
                        WISHED, new WithdrawalRefused(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("không"))))
                .when(decide(Callers.ONE_STOP, true, null))
                .refuses(new WithdrawalNotRequested());
    }

    @Test
    void a_signature_that_came_first_stays() {
        ledger.given(then(toDecision(), withdrawalWished(), signed()))
                .when(decide(Callers.ONE_STOP, true, null))
                .refuses(new AlreadyDecided());
    }
}
