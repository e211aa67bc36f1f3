package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.CheckOriginals;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class CheckOriginalsTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static CheckOriginals compare(boolean match, String differences) {
        return new CheckOriginals(CODE, null, Callers.ONE_STOP, match, Confidential.of(differences));
    }

    @Test
    void originals_match() {
        ledger.given(toResult(Channel.ONLINE, "level3"))
                .when(compare(true, null))
                .appends(
                        DossierState.RESULT_READY,
                        new OriginalsChecked(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), true, null));
    }

    @Test
    void originals_that_differ_send_the_dossier_back_into_process() {
        ledger.given(toResult(Channel.ONLINE, "level3"))
                .when(compare(false, "khác tên"))
                .appends(
                        DossierState.IN_PROCESS,
                        new OriginalsChecked(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), false, sealed("khác tên")));
    }

    @Test
    void what_differs_is_said() {
        ledger.given(toResult(Channel.ONLINE, "level3"))
                .when(compare(false, null))
                .refuses(new ReasonMissing("QN 7.1.a"));
    }
}
