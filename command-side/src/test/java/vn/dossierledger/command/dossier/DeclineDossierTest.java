package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.item;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.rejection.NeverForIncompleteness;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class DeclineDossierTest {

    private final Ledger ledger = Ledger.under(Policies.binhThuan());

    private static DeclineDossier decline(String reason) {
        return new DeclineDossier(CODE, null, Callers.ONE_STOP, Confidential.of(reason));
    }

    @Test
    void says_why_in_writing() {
        ledger.given(submitted())
                .when(decline("sai thẩm quyền"))
                .appends(
                        DossierState.DECLINED,
                        new DossierDeclined(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("sai thẩm quyền")));
        ledger.given(submitted()).when(decline(null)).refuses(new ReasonMissing("BT 8.2.c"));
    }

    @Test
    void nobody_is_declined_for_mere_incompleteness() {
        ledger.given(submitted(), checked(item("to-khai", true, true), item("ban-sao", false, false)))
                .when(decline("thiếu bản sao"))
                .refuses(new NeverForIncompleteness("BT 8.2.c"));
    }

    @Test
    void what_is_not_valid_may_be_declined() {
        ledger.given(submitted(), checked(item("to-khai", true, false), item("ban-sao", false, false)))
                .when(decline("giả mạo"))
                .allows();
    }

    @Test
    void so_may_a_complete_dossier() {
        ledger.given(submitted(), checked()).when(decline("sai thẩm quyền")).allows();
    }
}
