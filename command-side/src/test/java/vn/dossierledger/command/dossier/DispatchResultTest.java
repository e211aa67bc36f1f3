package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.compared;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.rejection.FeeNotSettled;
import vn.dossierledger.api.rejection.OriginalsNotChecked;
import vn.dossierledger.api.rejection.ReturnChannelNotAllowed;

class DispatchResultTest {

    private final DispatchResult dispatch = new DispatchResult(CODE, null, Callers.ONE_STOP, "VNPost", "EE123");

    @Test
    void a_result_of_level_4_goes_by_post() {
        Ledger.under(Policies.quangNgai())
                .given(toResult())
                .when(dispatch)
                .appends(
                        DossierState.RESULT_READY,
                        new ResultDispatched(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), "VNPost", "EE123"));
    }

    @Test
    void a_result_of_level_3_does_not_where_the_regulation_wants_the_citizen_in_person() {
        Ledger.under(Policies.quangNgai())
                .given(toResult(Channel.ONLINE, "level3"))
                .when(dispatch)
                .refuses(new ReturnChannelNotAllowed(ReturnChannel.POST, Set.of(ReturnChannel.IN_PERSON), "QN 8.2.a"));
    }

    @Test
    void it_leaves_only_after_the_originals_came_by_post_and_matched() {
        Ledger.under(Policies.dinhQuan())
                .given(toResult(Channel.ONLINE, "level3"))
                .when(dispatch)
                .refuses(new OriginalsNotChecked("DQ 4.3.c"));
        Ledger.under(Policies.dinhQuan())
                .given(then(toResult(Channel.ONLINE, "level3"), compared(true)))
                .when(dispatch)
                .allows();
    }

    @Test
    void it_leaves_only_after_the_fee_was_settled_where_the_policy_says_so() {
        Ledger.under(Policies.binhThuan())
                .given(then(toResult(), feeAsked(false, TestRulebook.LE_PHI)))
                .when(dispatch)
                .refuses(new FeeNotSettled(100_000, "BT 8.4.b"));
    }
}
