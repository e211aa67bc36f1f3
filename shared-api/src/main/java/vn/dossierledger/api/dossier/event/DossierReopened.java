package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A dossier whose life had ended goes on; two people wanted it. The earlier outcome stays in the ledger; a new K3 starts.
 * @param approvedBy the account of the second person
 * @param outcome what it had come to
 * @param department who has it now
 * @param appointment the new promise
 */
@Revision("1")
public record DossierReopened(
        String dossierCode,
        Instant at,
        Actor by,
        Sealed reason,
        String approvedBy,
        OutcomeKind outcome,
        String department,
        Appointment appointment)
        implements DossierEvent {}
