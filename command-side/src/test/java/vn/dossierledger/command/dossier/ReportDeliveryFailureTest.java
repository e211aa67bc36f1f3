package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.deliveryFailed;
import static vn.dossierledger.command.dossier.Facts.dispatched;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.command.ReportDeliveryFailure;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.rejection.NotDispatched;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class ReportDeliveryFailureTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ReportDeliveryFailure fail(String reason) {
        return new ReportDeliveryFailure(CODE, null, Callers.ONE_STOP, Confidential.of(reason));
    }

    @Test
    void the_post_could_not_deliver() {
        ledger.given(then(toResult(), dispatched()))
                .when(fail("vắng nhà"))
                .appends(
                        DossierState.RESULT_READY,
                        new ResultDeliveryFailed(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("vắng nhà")));
    }

    @Test
    void it_is_said_why() {
        ledger.given(then(toResult(), dispatched())).when(fail(null)).refuses(new ReasonMissing("QN 8.2.b"));
    }

    @Test
    void what_was_not_dispatched_does_not_fail_to_arrive() {
        ledger.given(toResult()).when(fail("vắng nhà")).refuses(new NotDispatched());
        ledger.given(then(toResult(), dispatched(), deliveryFailed()))
                .when(fail("vắng nhà"))
                .refuses(new NotDispatched());
    }

    @Test
    void it_may_be_dispatched_again() {
        ledger.given(then(toResult(), dispatched(), deliveryFailed()))
                .when(new DispatchResult(CODE, null, Callers.ONE_STOP, "VNPost", "EE124"))
                .allows();
    }
}
