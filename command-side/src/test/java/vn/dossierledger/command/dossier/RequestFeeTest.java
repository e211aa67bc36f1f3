package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.command.RequestFee;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.rejection.FeeAlreadyRequested;
import vn.dossierledger.api.rejection.FeeNotInSchedule;
import vn.dossierledger.api.rejection.NoFeeDue;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourDepartment;

class RequestFeeTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static RequestFee ask(Caller by, boolean blocking, FeeItem... items) {
        return new RequestFee(CODE, null, by, List.of(items), blocking);
    }

    @Nested
    class A_fee_of_the_schedule {

        @Test
        void is_asked_for_and_the_dossier_goes_on() {
            ledger.given(toAcceptance())
                    .when(ask(Callers.ONE_STOP, false, TestRulebook.LE_PHI, TestRulebook.PHI))
                    .appends(
                            DossierState.ACCEPTED,
                            new FeeRequested(
                                    CODE,
                                    NOW,
                                    Callers.ONE_STOP.as(Role.ONE_STOP),
                                    List.of(TestRulebook.LE_PHI, TestRulebook.PHI),
                                    150_000,
                                    false));
        }

        @Test
        void may_hold_the_dossier_until_it_is_paid() {
            ledger.given(toProcess())
                    .when(ask(Callers.SPECIALIST, true, TestRulebook.PHI))
                    .appends(
                            DossierState.FEE_DUE,
                            new FeeRequested(
                                    CODE,
                                    NOW,
                                    Callers.SPECIALIST.as(Role.SPECIALIST),
                                    List.of(TestRulebook.PHI),
                                    50_000,
                                    true));
        }

        @Test
        void is_not_asked_for_twice() {
            ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.PHI)))
                    .when(ask(Callers.ONE_STOP, false, TestRulebook.PHI))
                    .refuses(new FeeAlreadyRequested("Phí thẩm định"));
            ledger.given(toAcceptance())
                    .when(ask(Callers.ONE_STOP, false, TestRulebook.PHI, TestRulebook.PHI))
                    .refuses(new FeeAlreadyRequested("Phí thẩm định"));
        }
    }

    @Test
    void what_is_not_in_the_schedule_is_not_asked_for() {
        FeeItem dearer = new FeeItem(FeeKind.PHI, "Phí thẩm định", 50_001);
        ledger.given(toAcceptance())
                .when(ask(Callers.ONE_STOP, false, dearer))
                .refuses(new FeeNotInSchedule("Phí thẩm định", 50_001, "QN 7.2.b"));
    }

    @Test
    void nothing_is_no_fee() {
        ledger.given(toAcceptance()).when(ask(Callers.ONE_STOP, false)).refuses(new NoFeeDue());
    }

    @Nested
    class A_dossier_that_is_not_accepted {

        @Test
        void may_be_told_its_fee() {
            ledger.given(submitted())
                    .when(ask(Callers.ONE_STOP, false, TestRulebook.LE_PHI))
                    .allows();
        }

        @Test
        void is_not_held_for_it() {
            ledger.given(submitted())
                    .when(ask(Callers.ONE_STOP, true, TestRulebook.LE_PHI))
                    .refuses(new NotInState(
                            DossierState.SUBMITTED,
                            Set.of(
                                    DossierState.ACCEPTED,
                                    DossierState.IN_PROCESS,
                                    DossierState.AWAITING_DECISION,
                                    DossierState.RESULT_READY)));
        }
    }

    @Test
    void a_department_asks_only_while_it_has_the_dossier() {
        ledger.given(toAcceptance())
                .when(ask(Callers.SPECIALIST, false, TestRulebook.LE_PHI))
                .refuses(new NotInState(
                        DossierState.ACCEPTED,
                        Set.of(DossierState.IN_PROCESS, DossierState.AWAITING_DECISION, DossierState.RESULT_READY)));
        ledger.given(toProcess())
                .when(ask(Callers.OTHER_SPECIALIST, false, TestRulebook.LE_PHI))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }
}
