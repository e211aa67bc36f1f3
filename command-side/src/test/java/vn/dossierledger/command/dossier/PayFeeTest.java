package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.forwarded;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.rejection.NoFeeDue;
import vn.dossierledger.api.rejection.PaymentAmountDiffers;
import vn.dossierledger.api.rejection.PaymentMethodNotAllowed;
import vn.dossierledger.api.rejection.PaymentReferenceUsed;

class PayFeeTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static PayFee pay(Caller by, long amount, PaymentMethod method, String reference) {
        return new PayFee(CODE, null, by, amount, method, reference);
    }

    private static PayFee pay(long amount) {
        return pay(Callers.AN, amount, PaymentMethod.ONLINE, "ref-2");
    }

    @Nested
    class A_fee_that_holds_the_dossier {

        @Test
        void lets_it_go_on_where_it_stood() {
            ledger.given(then(toProcess(), feeAsked(true, TestRulebook.LE_PHI)))
                    .when(pay(100_000))
                    .appends(
                            DossierState.IN_PROCESS,
                            new FeePaid(
                                    CODE, NOW, Callers.AN.as(Role.CITIZEN), 100_000, PaymentMethod.ONLINE, "ref-2"));
        }

        @Test
        void lets_a_result_go_on_that_was_ready() {
            ledger.given(then(toResult(), feeAsked(true, TestRulebook.LE_PHI)))
                    .when(pay(Callers.CASHIER, 100_000, PaymentMethod.ONLINE, "ref-2"))
                    .appends(
                            DossierState.RESULT_READY,
                            new FeePaid(
                                    CODE,
                                    NOW,
                                    Callers.CASHIER.as(Role.CASHIER),
                                    100_000,
                                    PaymentMethod.ONLINE,
                                    "ref-2"));
        }
    }

    @Nested
    class A_fee_that_holds_nothing {

        @Test
        void is_paid_in_whatever_open_state() {
            ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI), forwarded()))
                    .when(pay(Callers.ONE_STOP, 100_000, PaymentMethod.POST_OFFICE, "ref-2"))
                    .appends(
                            DossierState.IN_PROCESS,
                            new FeePaid(
                                    CODE,
                                    NOW,
                                    Callers.ONE_STOP.as(Role.ONE_STOP),
                                    100_000,
                                    PaymentMethod.POST_OFFICE,
                                    "ref-2"));
        }

        @Test
        void is_paid_together_with_another() {
            ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI), feeAsked(false, TestRulebook.PHI)))
                    .when(pay(150_000))
                    .allows();
        }
    }

    @Test
    void a_payment_is_recorded_once_per_reference() {
        ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000)))
                .when(pay(Callers.AN, 100_000, PaymentMethod.ONLINE, "ref-1"))
                .refuses(new PaymentReferenceUsed("ref-1"));
    }

    @Test
    void what_nobody_asked_for_is_not_paid() {
        ledger.given(toAcceptance()).when(pay(100_000)).refuses(new NoFeeDue());
        ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000)))
                .when(pay(100_000))
                .refuses(new NoFeeDue());
    }

    @Test
    void neither_more_nor_less_than_the_fee_is_paid() {
        ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI)))
                .when(pay(99_999))
                .refuses(new PaymentAmountDiffers(100_000, 99_999));
    }

    @Test
    void a_level_has_its_methods() {
        ledger.given(then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI)))
                .when(pay(Callers.CASHIER, 100_000, PaymentMethod.AT_AGENCY, "ref-2"))
                .refuses(new PaymentMethodNotAllowed(
                        PaymentMethod.AT_AGENCY,
                        Set.of(PaymentMethod.ONLINE, PaymentMethod.POST_OFFICE, PaymentMethod.POSTAL_TRANSFER),
                        "QN 7.2.b"));
        ledger.given(submitted(Channel.ONLINE, "level3"), feeAsked(false, TestRulebook.LE_PHI))
                .when(pay(100_000))
                .refuses(
                        new PaymentMethodNotAllowed(PaymentMethod.ONLINE, Set.of(PaymentMethod.AT_AGENCY), "QN 7.1.b"));
    }
}
