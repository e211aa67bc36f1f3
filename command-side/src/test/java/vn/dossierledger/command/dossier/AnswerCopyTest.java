package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.copyAnswered;
import static vn.dossierledger.command.dossier.Facts.copyReceived;
import static vn.dossierledger.command.dossier.Facts.copySent;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.AnswerCopy;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.rejection.CopyNotReceived;
import vn.dossierledger.api.rejection.CopyUnknown;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.sealing.Confidential;

class AnswerCopyTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static AnswerCopy answer(Caller by, int copy) {
        return new AnswerCopy(CODE, null, by, copy, new Confidential("đồng ý"));
    }

    private static AgencyAnswered answered(Role role) {
        return new AgencyAnswered(CODE, NOW, Callers.AGENCY.as(role), 1, sealed("đồng ý"));
    }

    @Test
    void an_officer_of_the_agency_answers_and_the_lead_goes_on() {
        ledger.given(then(toProcess(), copySent(), copyReceived()))
                .when(answer(Callers.AGENCY, 1))
                .appends(DossierState.IN_PROCESS, answered(Role.SPECIALIST));
    }

    @Test
    void the_lead_still_waits_for_the_others() {
        ledger.given(then(toProcess(), copySent(), copyReceived(), consulted()))
                .when(answer(Callers.AGENCY, 1))
                .appends(DossierState.CO_PROCESSING, answered(Role.SPECIALIST));
    }

    @Test
    void it_is_received_before_it_is_answered() {
        ledger.given(then(toProcess(), copySent()))
                .when(answer(Callers.AGENCY, 1))
                .refuses(new CopyNotReceived(1));
    }

    @Test
    void it_is_answered_once() {
        ledger.given(then(toProcess(), copySent(), consulted(), copyReceived(), copyAnswered()))
                .when(answer(Callers.AGENCY, 1))
                .refuses(new CopyUnknown(1));
        ledger.given(then(toProcess(), copySent(), copyReceived(), copyAnswered()))
                .when(answer(Callers.AGENCY, 1))
                .refuses(new NotInState(DossierState.IN_PROCESS, Set.of(DossierState.CO_PROCESSING)));
    }

    @Test
    void nobody_does_it_for_the_agency() {
        for (Caller officer : List.of(Callers.SPECIALIST, Callers.ONE_STOP, Callers.LEADER, Callers.AN)) {
            ledger.given(then(toProcess(), copySent(), copyReceived()))
                    .when(answer(officer, 1))
                    .refuses(new NotYourAuthority(TestRulebook.AGENCY));
        }
        ledger.given(then(toProcess(), copySent(), copyReceived()))
                .when(answer(Callers.agencyOfficer("cashier there", Role.CASHIER), 1))
                .refuses(new NotYourRole(
                        Set.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.LEADER, Role.ONE_STOP), "QN 8.1.b"));
        for (Caller stranger : List.of(Callers.elsewhere(Callers.SPECIALIST), Callers.STRANGER)) {
            ledger.given(then(toProcess(), copySent(), copyReceived()))
                    .when(answer(stranger, 1))
                    .refuses(new DossierUnknown(CODE));
        }
    }

    @Test
    void a_copy_that_went_elsewhere_stays_there() {
        ledger.given(then(toProcess(), consulted()))
                .when(answer(Callers.AGENCY, 1))
                .refuses(new DossierUnknown(CODE));
        ledger.given(then(toProcess(), copySent(), copyReceived()))
                .when(answer(Callers.AGENCY, 2))
                .refuses(new CopyUnknown(2));
    }
}
