package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.command.DeclareNotPerformed;
import vn.dossierledger.api.dossier.command.ResumeProcessing;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotStopped;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class DeclareNotPerformedTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static DeclareNotPerformed declare(String reason) {
        return new DeclareNotPerformed(CODE, null, Callers.LEADER, Confidential.of(reason));
    }

    @Test
    void the_leader_says_that_the_agency_could_not_perform() {
        ledger.given(toProcess())
                .when(declare("mất hồ sơ"))
                .appends(
                        DossierState.STOPPED,
                        new ServiceNotPerformed(CODE, NOW, Callers.LEADER.as(Role.LEADER), sealed("mất hồ sơ")));
    }

    @Test
    void and_why() {
        ledger.given(toProcess()).when(declare(null)).refuses(new ReasonMissing("QN 8.2.c"));
    }

    @Test
    void also_of_what_was_stopped_for_a_time_and_then_it_never_goes_on() {
        ledger.given(then(toProcess(), stopped()))
                .when(declare("mất hồ sơ"))
                .appends(
                        DossierState.STOPPED,
                        new ServiceNotPerformed(CODE, NOW, Callers.LEADER.as(Role.LEADER), sealed("mất hồ sơ")));
        ledger.given(then(toProcess(), stopped(), notPerformed()))
                .when(new ResumeProcessing(CODE, null, Callers.LEADER, Confidential.of("đã rõ"), "Điều 5 Luật mẫu"))
                .refuses(new NotStopped(OutcomeKind.NOT_PERFORMED));
    }

    @Test
    void but_not_twice() {
        ledger.given(then(toProcess(), notPerformed()))
                .when(declare("mất hồ sơ"))
                .refuses(new NotInState(DossierState.STOPPED, StateRules.OPEN));
    }
}
