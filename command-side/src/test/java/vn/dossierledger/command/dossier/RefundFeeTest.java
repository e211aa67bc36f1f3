package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.forwarded;
import static vn.dossierledger.command.dossier.Facts.handedOver;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.proposed;
import static vn.dossierledger.command.dossier.Facts.refunded;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.RefundExceedsPayment;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.rejection.RefundNotOffered;
import vn.dossierledger.api.sealing.Confidential;

class RefundFeeTest {

    private static final DossierEvent[] PAID =
            then(toAcceptance(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000));

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static RefundFee refund(Caller by, long amount, String reason, String legalException) {
        return new RefundFee(CODE, null, by, amount, Confidential.of(reason), legalException);
    }

    private static RefundFee refund(long amount) {
        return refund(Callers.CASHIER, amount, "hoàn lệ phí", null);
    }

    @Nested
    class A_service_that_was_not_performed {

        private final DossierEvent[] life = then(PAID, notPerformed());

        @Test
        void is_paid_back() {
            ledger.given(life)
                    .when(refund(100_000))
                    .appends(
                            DossierState.STOPPED,
                            new FeeRefunded(
                                    CODE,
                                    NOW,
                                    Callers.CASHIER.as(Role.CASHIER),
                                    100_000,
                                    sealed("hoàn lệ phí"),
                                    "QN 8.2.c",
                                    null));
        }

        @Test
        void is_paid_back_in_parts_but_never_more_than_was_paid() {
            ledger.given(then(life, refunded(60_000))).when(refund(40_000)).allows();
            ledger.given(then(life, refunded(60_000)))
                    .when(refund(40_001))
                    .refuses(new RefundExceedsPayment(100_000, 60_000, 40_001, "QN 8.2.c"));
        }

        @Test
        void is_not_paid_back_by_nothing_or_less() {
            ledger.given(life).when(refund(0)).refuses(new RefundExceedsPayment(100_000, 0, 0, "QN 8.2.c"));
            ledger.given(life).when(refund(-1)).refuses(new RefundExceedsPayment(100_000, 0, -1, "QN 8.2.c"));
        }

        @Test
        void is_paid_back_with_a_reason() {
            ledger.given(life).when(refund(Callers.LEADER, 100_000, null, null)).refuses(new ReasonMissing("QN 8.2.c"));
        }

        @Test
        void has_nothing_to_pay_back_when_nothing_was_paid() {
            ledger.given(then(toAcceptance(), notPerformed()))
                    .when(refund(100_000))
                    .refuses(new RefundExceedsPayment(0, 0, 100_000, "QN 8.2.c"));
        }
    }

    @Nested
    class A_result_that_nobody_collected {

        private final DossierEvent[] life =
                then(PAID, forwarded(), proposed(ProposalKind.APPROVE), signed(), handedOver());

        @Test
        void is_never_paid_back() {
            ledger.given(life).when(refund(100_000)).refuses(new RefundNotDue("QN 8.2.c"));
            Ledger.under(Policies.caMau()).given(life).when(refund(100_000)).refuses(new RefundNotDue("CM 9.2.c"));
        }

        @Test
        void not_even_by_the_leader() {
            ledger.given(life)
                    .when(refund(Callers.LEADER, 100_000, "hoàn lệ phí", " "))
                    .refuses(new RefundNotDue("QN 8.2.c"));
        }

        @Test
        void except_where_another_law_says_so_and_is_cited() {
            ledger.given(life)
                    .when(refund(Callers.LEADER, 100_000, "hoàn lệ phí", "Luật phí và lệ phí 2015, Điều 10"))
                    .appends(
                            DossierState.RESULT_READY,
                            new FeeRefunded(
                                    CODE,
                                    NOW,
                                    Callers.LEADER.as(Role.LEADER),
                                    100_000,
                                    sealed("hoàn lệ phí"),
                                    "QN 8.2.c",
                                    "Luật phí và lệ phí 2015, Điều 10"));
        }
    }

    @Test
    void what_was_collected_is_not_paid_back() {
        ledger.given(then(toResult(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000), returned()))
                .when(refund(100_000))
                .refuses(new RefundNotDue("QN 8.2.c"));
    }

    @Test
    void a_dossier_in_process_is_not_paid_back() {
        ledger.given(PAID).when(refund(100_000)).refuses(new RefundNotDue("QN 8.2.c"));
    }

    @Test
    void a_regulation_that_is_silent_offers_no_refund() {
        Ledger.under(Policies.dinhQuan())
                .given(then(PAID, notPerformed()))
                .when(refund(100_000))
                .refuses(new RefundNotOffered("default: DQ is silent"));
        Ledger.under(Policies.binhThuan())
                .given(then(PAID, notPerformed()))
                .when(refund(Callers.LEADER, 100_000, "hoàn lệ phí", "Luật khác"))
                .refuses(new RefundNotOffered("default: BT is silent"));
    }
}
