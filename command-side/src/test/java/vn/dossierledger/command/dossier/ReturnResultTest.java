package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.compared;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.rejection.FeeNotSettled;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OriginalsNotChecked;
import vn.dossierledger.api.rejection.ReceiptInTheFuture;
import vn.dossierledger.api.rejection.ReturnChannelNotAllowed;
import vn.dossierledger.api.sealing.Confidential;

class ReturnResultTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ReturnResult giveBack(Caller by, ReturnChannel channel, Instant receivedAt) {
        return new ReturnResult(CODE, null, by, channel, new Confidential("Nguyễn Văn An"), receivedAt);
    }

    private static ReturnResult giveBack(ReturnChannel channel) {
        return giveBack(Callers.ONE_STOP, channel, null);
    }

    @Nested
    class A_result_of_level_4 {

        @Test
        void is_handed_over_by_the_one_stop_now() {
            ledger.given(toResult())
                    .when(giveBack(ReturnChannel.IN_PERSON))
                    .appends(
                            DossierState.RETURNED,
                            new ResultReturned(
                                    CODE,
                                    NOW,
                                    Callers.ONE_STOP.as(Role.ONE_STOP),
                                    ReturnChannel.IN_PERSON,
                                    sealed("Nguyễn Văn An"),
                                    NOW));
        }

        @Test
        void is_acknowledged_online_by_its_owner() {
            ledger.given(toResult())
                    .when(giveBack(Callers.AN, ReturnChannel.ONLINE, MONDAY_8))
                    .appends(
                            DossierState.RETURNED,
                            new ResultReturned(
                                    CODE,
                                    NOW,
                                    Callers.AN.as(Role.CITIZEN),
                                    ReturnChannel.ONLINE,
                                    sealed("Nguyễn Văn An"),
                                    MONDAY_8));
        }

        @Test
        void is_not_handed_over_by_its_owner() {
            ledger.given(toResult())
                    .when(giveBack(Callers.AN, ReturnChannel.IN_PERSON, null))
                    .refuses(new NotYourRole(Set.of(Role.ONE_STOP), "QN 8.2.b"));
        }

        @Test
        void is_not_received_in_the_future() {
            Instant later = NOW.plusSeconds(1);
            ledger.given(toResult())
                    .when(giveBack(Callers.ONE_STOP, ReturnChannel.POST, later))
                    .refuses(new ReceiptInTheFuture(later, NOW));
        }

        @Test
        void goes_only_by_post_in_ca_mau() {
            Ledger.under(Policies.caMau())
                    .given(toResult())
                    .when(giveBack(ReturnChannel.IN_PERSON))
                    .refuses(new ReturnChannelNotAllowed(
                            ReturnChannel.IN_PERSON, Set.of(ReturnChannel.POST), "CM 9.2.b"));
        }
    }

    @Nested
    class A_result_of_level_3 {

        @Test
        void waits_for_the_originals() {
            ledger.given(toResult(Channel.ONLINE, "level3"))
                    .when(giveBack(ReturnChannel.IN_PERSON))
                    .refuses(new OriginalsNotChecked("QN 7.1.a"));
        }

        @Test
        void leaves_when_they_match() {
            ledger.given(then(toResult(Channel.ONLINE, "level3"), compared(true)))
                    .when(giveBack(ReturnChannel.IN_PERSON))
                    .allows();
        }

        @Test
        void is_collected_in_person() {
            ledger.given(then(toResult(Channel.ONLINE, "level3"), compared(true)))
                    .when(giveBack(ReturnChannel.POST))
                    .refuses(new ReturnChannelNotAllowed(
                            ReturnChannel.POST, Set.of(ReturnChannel.IN_PERSON), "QN 8.2.a"));
        }

        @Test
        void waits_for_originals_by_post_too_in_dinh_quan() {
            Ledger.under(Policies.dinhQuan())
                    .given(toResult(Channel.ONLINE, "level3"))
                    .when(giveBack(ReturnChannel.POST))
                    .refuses(new OriginalsNotChecked("DQ 4.3.c"));
        }
    }

    @Test
    void who_came_to_the_counter_has_shown_the_originals_there() {
        ledger.given(toResult(Channel.COUNTER, "level3"))
                .when(giveBack(ReturnChannel.IN_PERSON))
                .allows();
    }

    @Nested
    class Where_the_fee_comes_first {

        private final Ledger binhThuan = Ledger.under(Policies.binhThuan());

        @Test
        void an_unpaid_fee_holds_the_result() {
            binhThuan
                    .given(then(toResult(), feeAsked(false, TestRulebook.LE_PHI)))
                    .when(giveBack(ReturnChannel.ONLINE))
                    .refuses(new FeeNotSettled(100_000, "BT 8.4.b"));
        }

        @Test
        void so_does_a_fee_of_the_schedule_that_nobody_asked_for() {
            binhThuan
                    .given(toResult())
                    .when(giveBack(ReturnChannel.ONLINE))
                    .refuses(new FeeNotSettled(150_000, "BT 8.4.b"));
        }

        @Test
        void a_paid_fee_lets_it_go() {
            binhThuan
                    .given(then(toResult(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000)))
                    .when(giveBack(ReturnChannel.ONLINE))
                    .allows();
        }
    }

    @Test
    void elsewhere_an_unpaid_fee_holds_nothing() {
        ledger.given(then(toResult(), feeAsked(false, TestRulebook.LE_PHI)))
                .when(giveBack(ReturnChannel.IN_PERSON))
                .allows();
    }
}
