package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.AssignOfficer;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.OfficerNotNamed;

class AssignOfficerTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static AssignOfficer assign(Caller by, String officer) {
        return new AssignOfficer(CODE, null, by, officer);
    }

    @Test
    void the_head_gives_the_dossier_to_an_officer_of_the_department() {
        ledger.given(toProcess())
                .when(assign(Callers.HEAD, "specialist"))
                .appends(
                        DossierState.IN_PROCESS,
                        new OfficerAssigned(
                                CODE, NOW, Callers.HEAD.as(Role.DEPARTMENT_HEAD), "specialist", "nghiep-vu"));
    }

    @Test
    void and_later_to_another_one() {
        ledger.given(then(
                        toProcess(),
                        new OfficerAssigned(
                                CODE, NOW, Callers.HEAD.as(Role.DEPARTMENT_HEAD), "specialist", "nghiep-vu")))
                .when(assign(Callers.HEAD, "specialist3"))
                .allows();
    }

    @Test
    void the_head_of_another_department_does_not() {
        ledger.given(toProcess())
                .when(assign(Callers.OTHER_HEAD, "specialist2"))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }

    @Test
    void somebody_is_named() {
        ledger.given(toProcess()).when(assign(Callers.HEAD, " ")).refuses(new OfficerNotNamed());
    }
}
