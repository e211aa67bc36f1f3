package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.ResumeProcessing;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.NotStopped;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class ResumeProcessingTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ResumeProcessing resume(String reason, String legalBasis) {
        return new ResumeProcessing(CODE, null, Callers.LEADER, Confidential.of(reason), legalBasis);
    }

    @Test
    void what_the_leader_stopped_goes_on() {
        ledger.given(then(toProcess(), stopped()))
                .when(resume("tòa án đã xử", "Điều 5 Luật mẫu"))
                .appends(
                        DossierState.IN_PROCESS,
                        new DossierResumed(
                                CODE, NOW, Callers.LEADER.as(Role.LEADER), sealed("tòa án đã xử"), "Điều 5 Luật mẫu"));
    }

    @Test
    void never_without_a_reason() {
        ledger.given(then(toProcess(), stopped()))
                .when(resume(null, "Điều 5 Luật mẫu"))
                .refuses(new ReasonMissing(Policies.quangNgai().stopEffect().article()));
    }

    @Test
    void never_without_a_law() {
        ledger.given(then(toProcess(), stopped())).when(resume("xong", "")).refuses(new LegalBasisMissing());
    }

    @Test
    void what_was_not_performed_is_over() {
        ledger.given(then(toProcess(), notPerformed()))
                .when(resume("xong", "Điều 5 Luật mẫu"))
                .refuses(new NotStopped(OutcomeKind.NOT_PERFORMED));
    }

    @Test
    void and_so_is_what_lapsed() {
        ledger.given(then(
                        toProcess(),
                        new SupplementLapsed(
                                CODE,
                                MONDAY_8,
                                Actor.THE_CLOCK,
                                SupplementPhase.PROCESSING,
                                MONDAY_8,
                                "default: lapses")))
                .when(resume("xong", "Điều 5 Luật mẫu"))
                .refuses(new NotStopped(OutcomeKind.LAPSED));
    }
}
