package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.declined;
import static vn.dossierledger.command.dossier.Facts.erased;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.command.ReopenDossier;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.NeedsTwoPeople;
import vn.dossierledger.api.rejection.NotFinal;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.DossierClocks;

class ReopenDossierTest {

    private static final DossierEvent[] RETURNED = then(toResult(), returned());

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ReopenDossier reopen(String reason, String approvedBy) {
        return new ReopenDossier(CODE, null, Callers.LEADER, Confidential.of(reason), approvedBy);
    }

    private DossierReopened reopened(OutcomeKind outcome, String department) {
        return new DossierReopened(
                CODE,
                NOW,
                Callers.LEADER.as(Role.LEADER),
                sealed("cấp nhầm"),
                "head",
                outcome,
                department,
                DossierClocks.appointment(NOW, ledger.rulesOf("level4")));
    }

    @Test
    void two_people_let_a_dossier_go_on_with_a_new_promise() {
        ledger.given(RETURNED)
                .when(reopen("cấp nhầm", "head"))
                .appends(DossierState.IN_PROCESS, reopened(OutcomeKind.APPROVED, "nghiep-vu"));
    }

    @Test
    void one_that_was_never_taken_in_goes_to_the_department_of_its_procedure() {
        ledger.given(submitted(), declined())
                .when(reopen("cấp nhầm", "head"))
                .appends(
                        DossierState.IN_PROCESS,
                        reopened(
                                OutcomeKind.DECLINED,
                                TestRulebook.procedure("level4").department()));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {" ", "leader", "LEADER "})
    void one_person_is_not_enough(String approvedBy) {
        ledger.given(RETURNED).when(reopen("cấp nhầm", approvedBy)).refuses(new NeedsTwoPeople(EndingRules.REOPENING));
    }

    @Test
    void never_without_a_reason() {
        ledger.given(RETURNED).when(reopen(null, "head")).refuses(new ReasonMissing(EndingRules.REOPENING));
    }

    @Test
    void what_has_not_ended_is_not_begun_again() {
        ledger.given(toProcess()).when(reopen("cấp nhầm", "head")).refuses(new NotFinal(DossierState.IN_PROCESS));
        ledger.given(then(toProcess(), notPerformed()))
                .when(reopen("cấp nhầm", "head"))
                .refuses(new NotFinal(DossierState.STOPPED));
    }

    @Test
    void nothing_goes_on_about_somebody_who_was_forgotten() {
        ledger.given(then(RETURNED, erased())).when(reopen("cấp nhầm", "head")).refuses(new AlreadyErased());
    }

    @Test
    void not_even_when_another_dossier_of_the_same_person_said_so() {
        ledger.afterTheKeyIsDestroyed()
                .given(RETURNED)
                .when(reopen("cấp nhầm", "head"))
                .refuses(new AlreadyErased());
    }
}
