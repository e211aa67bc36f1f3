package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.file;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.SupplementRequested;

/** Waits of a dossier that is being processed. */
final class PolicySupplement {

    private PolicySupplement() {}

    static SupplementRequested asked(Instant at) {
        return new SupplementRequested(
                CODE,
                at,
                Callers.LEADER.as(Role.LEADER),
                SupplementPhase.PROCESSING,
                List.of(new SealedItemReason("ban-sao", sealed("mờ"))),
                sealed("mờ"),
                null);
    }

    static DossierSupplemented answered(Instant at) {
        return new DossierSupplemented(
                CODE,
                at,
                Callers.AN.as(Role.CITIZEN),
                SupplementPhase.PROCESSING,
                List.of(file("ban-sao", "att-7")),
                List.of());
    }

    static DossierStopped stopped(Instant at) {
        return new DossierStopped(CODE, at, Callers.LEADER.as(Role.LEADER), sealed("chờ tòa"), "Luật A, Điều 1");
    }

    static DossierResumed resumed(Instant at) {
        return new DossierResumed(CODE, at, Callers.LEADER.as(Role.LEADER), sealed("tòa xong"), "Luật A, Điều 1");
    }
}
