package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.item;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.RequestSupplement;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.ResponseInThePast;
import vn.dossierledger.api.sealing.Confidential;

class RequestSupplementTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static RequestSupplement ask(String reason, ItemReason... items) {
        return new RequestSupplement(CODE, null, Callers.ONE_STOP, List.of(items), Confidential.of(reason), RESPOND_BY);
    }

    private static ItemReason item(String component, String reason) {
        return new ItemReason(component, new Confidential(reason));
    }

    @Test
    void names_the_items_and_the_reason() {
        ledger.given(submitted())
                .when(ask("chưa đúng", item("ban-sao", "mờ"), item("anh", "thiếu")))
                .appends(
                        DossierState.INTAKE_SUPPLEMENT,
                        new SupplementRequested(
                                CODE,
                                NOW,
                                Callers.ONE_STOP.as(Role.ONE_STOP),
                                SupplementPhase.INTAKE,
                                List.of(
                                        new SealedItemReason("ban-sao", sealed("mờ")),
                                        new SealedItemReason("anh", sealed("thiếu"))),
                                sealed("chưa đúng"),
                                RESPOND_BY));
    }

    @Test
    void says_why() {
        ledger.given(submitted()).when(ask(" ", item("ban-sao", "mờ"))).refuses(new ReasonMissing("QN 11.2"));
        ledger.given(submitted()).when(ask("chưa đúng", item("ban-sao", ""))).refuses(new ReasonMissing("QN 11.2"));
    }

    @Test
    void asks_for_an_answer_by_a_day_that_is_still_to_come() {
        RequestSupplement late = new RequestSupplement(
                CODE,
                null,
                Callers.ONE_STOP,
                List.of(item("anh", "thiếu")),
                Confidential.of("chưa đúng"),
                NOW.minusSeconds(1));
        ledger.given(submitted()).when(late).refuses(new ResponseInThePast(NOW.minusSeconds(1), NOW));
    }

    @Test
    void asks_for_something() {
        ledger.given(submitted()).when(ask("chưa đúng")).refuses(new ReasonMissing("QN 11.2"));
    }

    @Test
    void asks_only_for_what_the_procedure_knows_and_for_each_once() {
        ledger.given(submitted())
                .when(ask("chưa đúng", item("thơ", "thiếu")))
                .refuses(new ComponentsUnknown(Set.of("thơ")));
        ledger.given(submitted())
                .when(ask("chưa đúng", item("anh", "thiếu"), item("anh", "mờ")))
                .refuses(new ComponentRepeated("anh"));
    }
}
