package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.rejection.DepartmentUnknown;
import vn.dossierledger.api.rejection.NotInState;

class ForwardDossierTest {

    private final Ledger ledger = Ledger.under(Policies.binhThuan());
    private final ForwardDossier forward = new ForwardDossier(CODE, null, Callers.ONE_STOP, "nghiep-vu");

    @Nested
    class An_accepted_dossier {

        @Test
        void goes_to_a_department() {
            // Bình Thuận states no time to forward in, so the event carries none.
            ledger.given(toAcceptance())
                    .when(forward)
                    .appends(
                            DossierState.IN_PROCESS,
                            new DossierForwarded(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), "nghiep-vu", null));
        }

        @Test
        void does_not_go_to_a_department_that_the_authority_does_not_have() {
            ledger.given(toAcceptance())
                    .when(new ForwardDossier(CODE, null, Callers.ONE_STOP, "vu-tru"))
                    .refuses(new DepartmentUnknown("vu-tru"));
        }

        @Test
        void is_forwarded_late_rather_than_never() {
            ledger.at(Instant.parse("2026-12-01T02:00:00Z"))
                    .given(toAcceptance())
                    .when(forward)
                    .allows();
        }
    }

    @Nested
    class A_dossier_in_process {

        @Test
        void is_not_forwarded_twice() {
            ledger.given(toProcess())
                    .when(forward)
                    .refuses(new NotInState(DossierState.IN_PROCESS, Set.of(DossierState.ACCEPTED)));
        }
    }
}
