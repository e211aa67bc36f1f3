package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.copyAnswered;
import static vn.dossierledger.command.dossier.Facts.copyReceived;
import static vn.dossierledger.command.dossier.Facts.copySent;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ReceiveCopy;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.rejection.CopyReceivedAlready;
import vn.dossierledger.api.rejection.CopyUnknown;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;

class ReceiveCopyTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ReceiveCopy receive(Caller by, int copy) {
        return new ReceiveCopy(CODE, null, by, copy);
    }

    @Test
    void an_officer_of_the_agency_confirms_that_it_came() {
        ledger.given(then(toProcess(), copySent()))
                .when(receive(Callers.AGENCY, 1))
                .appends(
                        DossierState.CO_PROCESSING,
                        new CopyReceivedByAgency(CODE, NOW, Callers.AGENCY.as(Role.SPECIALIST), 1));
    }

    @Test
    void it_comes_once_and_not_after_the_answer() {
        ledger.given(then(toProcess(), copySent(), copyReceived()))
                .when(receive(Callers.AGENCY, 1))
                .refuses(new CopyReceivedAlready(1));
        ledger.given(then(toProcess(), copySent(), consulted(), copyReceived(), copyAnswered()))
                .when(receive(Callers.AGENCY, 1))
                .refuses(new CopyUnknown(1));
        ledger.given(then(toProcess(), copySent(), notPerformed()))
                .when(receive(Callers.AGENCY, 1))
                .refuses(new NotInState(DossierState.STOPPED, Set.of(DossierState.CO_PROCESSING)));
    }

    @Test
    void nobody_does_it_for_the_agency() {
        for (Caller officer : List.of(Callers.SPECIALIST, Callers.ONE_STOP, Callers.LEADER, Callers.AN)) {
            ledger.given(then(toProcess(), copySent()))
                    .when(receive(officer, 1))
                    .refuses(new NotYourAuthority(TestRulebook.AGENCY));
        }
        ledger.given(then(toProcess(), copySent()))
                .when(receive(Callers.agencyOfficer("cashier there", Role.CASHIER), 1))
                .refuses(new NotYourRole(
                        Set.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.LEADER, Role.ONE_STOP), "QN 8.1.b"));
        for (Caller stranger : List.of(Callers.elsewhere(Callers.SPECIALIST), Callers.STRANGER)) {
            ledger.given(then(toProcess(), copySent()))
                    .when(receive(stranger, 1))
                    .refuses(new DossierUnknown(CODE));
        }
    }

    @Test
    void a_copy_that_went_elsewhere_stays_there() {
        ledger.given(then(toProcess(), consulted()))
                .when(receive(Callers.AGENCY, 1))
                .refuses(new DossierUnknown(CODE));
        ledger.given(then(toProcess(), copySent()))
                .when(receive(Callers.AGENCY, 2))
                .refuses(new CopyUnknown(2));
    }
}
