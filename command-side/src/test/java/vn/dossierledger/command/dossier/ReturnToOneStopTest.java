package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.rejected;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.rejection.NotSigned;
import vn.dossierledger.api.rejection.NotYourDepartment;

class ReturnToOneStopTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());
    private final ReturnToOneStop handOver = new ReturnToOneStop(CODE, null, Callers.SPECIALIST);

    @Test
    void a_signed_result_goes_to_the_one_stop() {
        ledger.given(then(toDecision(), signed()))
                .when(handOver)
                .appends(
                        DossierState.RESULT_READY,
                        new ResultReturnedToOneStop(CODE, NOW, Callers.SPECIALIST.as(Role.SPECIALIST)));
    }

    @Test
    void so_does_a_signed_refusal_by_the_head() {
        ledger.given(then(toDecision(), rejected()))
                .when(new ReturnToOneStop(CODE, null, Callers.HEAD))
                .appends(
                        DossierState.RESULT_READY,
                        new ResultReturnedToOneStop(CODE, NOW, Callers.HEAD.as(Role.DEPARTMENT_HEAD)));
    }

    @Test
    void nothing_leaves_unsigned() {
        ledger.given(toDecision()).when(handOver).refuses(new NotSigned("QN 12.1.b"));
    }

    @Test
    void another_department_hands_nothing_over() {
        ledger.given(then(toDecision(), signed()))
                .when(new ReturnToOneStop(CODE, null, Callers.OTHER_SPECIALIST))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }
}
