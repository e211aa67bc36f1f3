package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.StopProcessing;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class StopProcessingTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static StopProcessing stop(String reason, String legalBasis) {
        return new StopProcessing(CODE, null, Callers.LEADER, Confidential.of(reason), legalBasis);
    }

    @Test
    void the_leader_stops_the_processing_and_cites_the_law() {
        ledger.given(toProcess())
                .when(stop("chờ tòa án", "Điều 5 Luật mẫu"))
                .appends(
                        DossierState.STOPPED,
                        new DossierStopped(
                                CODE, NOW, Callers.LEADER.as(Role.LEADER), sealed("chờ tòa án"), "Điều 5 Luật mẫu"));
    }

    @Test
    void never_without_a_reason() {
        ledger.given(toProcess())
                .when(stop(" ", "Điều 5 Luật mẫu"))
                .refuses(new ReasonMissing(Policies.quangNgai().stopEffect().article()));
    }

    @Test
    void never_without_a_law() {
        ledger.given(toProcess()).when(stop("chờ tòa án", null)).refuses(new LegalBasisMissing());
    }

    @Test
    void not_while_others_co_process_it() {
        ledger.given(then(toProcess(), consulted()))
                .when(stop("chờ tòa án", "Điều 5 Luật mẫu"))
                .refuses(new NotInState(DossierState.CO_PROCESSING, Set.of(DossierState.IN_PROCESS)));
    }
}
