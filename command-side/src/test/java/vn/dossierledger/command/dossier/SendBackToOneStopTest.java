package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.forwarded;
import static vn.dossierledger.command.dossier.Facts.supplementProposed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.SendBackToOneStop;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.rejection.NoSupplementProposed;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class SendBackToOneStopTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static SendBackToOneStop sendBack(Caller by, String reason) {
        return new SendBackToOneStop(CODE, null, by, Confidential.of(reason));
    }

    private static DossierSentBack back() {
        return new DossierSentBack(CODE, NOW, Callers.SPECIALIST.as(Role.SPECIALIST), sealed("nhầm phòng"));
    }

    @Test
    void the_dossier_is_the_one_stops_again() {
        ledger.given(toProcess())
                .when(sendBack(Callers.SPECIALIST, "nhầm phòng"))
                .appends(DossierState.ACCEPTED, back());
    }

    @Test
    void and_may_go_to_another_department_whose_it_is_then() {
        DossierEvent[] forwardedAgain = then(
                toProcess(),
                back(),
                new DossierForwarded(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), "tu-phap", null));
        ledger.given(then(toProcess(), back()))
                .when(new ForwardDossier(CODE, null, Callers.ONE_STOP, "tu-phap"))
                .allows();
        ledger.given(forwardedAgain)
                .when(sendBack(Callers.OTHER_SPECIALIST, "cũng nhầm"))
                .allows();
        ledger.given(forwardedAgain)
                .when(sendBack(Callers.SPECIALIST, "vẫn nhầm"))
                .refuses(new NotYourDepartment("tu-phap"));
    }

    @Test
    void what_the_department_wanted_to_ask_for_goes_with_it() {
        ledger.given(then(toProcess(), supplementProposed(), back(), forwarded()))
                .when(new ApproveSupplement(CODE, null, Callers.LEADER))
                .refuses(new NoSupplementProposed());
    }

    @Test
    void whoever_sends_it_back_says_why() {
        ledger.given(toProcess())
                .when(sendBack(Callers.SPECIALIST, " "))
                .refuses(
                        new ReasonMissing("default: The regulation is silent; whoever sends a dossier back says why."));
    }

    @Test
    void while_others_still_answer_it_stays() {
        ledger.given(then(toProcess(), consulted()))
                .when(sendBack(Callers.SPECIALIST, "nhầm phòng"))
                .refuses(new NotInState(DossierState.CO_PROCESSING, Set.of(DossierState.IN_PROCESS)));
    }
}
