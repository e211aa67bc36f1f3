package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.erased;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.refunded;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.ApplicantHasOpenDossiers;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.NotFinal;
import vn.dossierledger.api.rejection.RefundStillDue;

class ErasePersonalDataTest {

    private static final DossierEvent[] RETURNED = then(toResult(), returned());
    private static final PersonalDataErased ERASED = new PersonalDataErased(
            CODE, NOW, Callers.ADMIN.as(Role.ADMIN), "Điều 16 Nghị định mẫu", "key of pseudonym-an");

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ErasePersonalData erase(String legalBasis) {
        return new ErasePersonalData(CODE, null, Callers.ADMIN, legalBasis);
    }

    @Test
    void a_person_is_forgotten_when_the_dossier_has_ended_and_a_law_says_so() {
        ledger.given(RETURNED).when(erase("Điều 16 Nghị định mẫu")).appends(DossierState.RETURNED, ERASED);
    }

    @Test
    void never_while_money_is_owed_for_a_service_that_was_not_performed() {
        DossierEvent[] owing = then(toProcess(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000), notPerformed());
        RefundStillDue due =
                new RefundStillDue(100_000, Policies.quangNgai().refund().article());
        ledger.given(owing).when(erase("Điều 16 Nghị định mẫu")).refuses(due);
        ledger.besides(owing)
                .given(RETURNED)
                .when(erase("Điều 16 Nghị định mẫu"))
                .refuses(due);
        ledger.besides(then(owing, refunded(100_000)))
                .given(RETURNED)
                .when(erase("Điều 16 Nghị định mẫu"))
                .appends(DossierState.RETURNED, ERASED);
        Ledger.under(Policies.dinhQuan())
                .given(owing)
                .when(erase("Điều 16 Nghị định mẫu"))
                .appends(DossierState.STOPPED, ERASED);
    }

    @Test
    void also_when_the_service_was_not_performed() {
        ledger.given(then(toProcess(), notPerformed()))
                .when(erase("Điều 16 Nghị định mẫu"))
                .appends(DossierState.STOPPED, ERASED);
    }

    @Test
    void never_while_it_may_still_go_on() {
        ledger.given(toProcess()).when(erase("Điều 16 Nghị định mẫu")).refuses(new NotFinal(DossierState.IN_PROCESS));
        ledger.given(then(toProcess(), stopped()))
                .when(erase("Điều 16 Nghị định mẫu"))
                .refuses(new NotFinal(DossierState.STOPPED));
    }

    @Test
    void never_while_another_dossier_of_the_person_is_open() {
        ledger.besides(toProcess(), RETURNED, toProcess())
                .given(RETURNED)
                .when(erase("Điều 16 Nghị định mẫu"))
                .refuses(new ApplicantHasOpenDossiers(2));
    }

    @Test
    void never_without_a_law() {
        ledger.given(RETURNED).when(erase(" ")).refuses(new LegalBasisMissing());
    }

    @Test
    void and_only_once() {
        ledger.given(then(RETURNED, erased()))
                .when(erase("Điều 16 Nghị định mẫu"))
                .refuses(new AlreadyErased());
    }
}
