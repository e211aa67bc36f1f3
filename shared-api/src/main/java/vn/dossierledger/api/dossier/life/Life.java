package vn.dossierledger.query.life;

import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;

/**
 * Where a dossier stands.
 *
 * @param state now
 * @param beforeFee where it goes on when the fee it waits for is paid; null unless it waits for one
 */
public record Life(DossierState state, DossierState beforeFee) {

    /** Where the dossier stands after its first event. */
    public static final Life SUBMITTED = at(DossierState.SUBMITTED);

    private static Life at(DossierState state) {
        return new Life(state, null);
    }

    /** Where the dossier stands after one more event. */
    public Life after(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> SUBMITTED;
            case SupplementRequested e ->
                at(e.phase() == SupplementPhase.INTAKE ? DossierState.INTAKE_SUPPLEMENT : DossierState.SUPPLEMENT);
            case DossierSupplemented e ->
                at(e.phase() == SupplementPhase.INTAKE ? DossierState.SUBMITTED : DossierState.IN_PROCESS);
            case DossierDeclined e -> at(DossierState.DECLINED);
            case DossierAccepted e -> at(DossierState.ACCEPTED);
            case FeeRequested e -> e.blocking() ? new Life(DossierState.FEE_DUE, state) : this;
            case FeePaid e -> state == DossierState.FEE_DUE ? at(beforeFee) : this;
            case DossierForwarded e -> at(DossierState.IN_PROCESS);
            case ProposalSubmitted e -> at(DossierState.AWAITING_DECISION);
            case ProposalSentBack e -> at(DossierState.IN_PROCESS);
            case ResultReturnedToOneStop e -> at(DossierState.RESULT_READY);
            case OriginalsChecked e -> e.match() ? this : at(DossierState.IN_PROCESS);
            case ResultReturned e -> at(DossierState.RETURNED);
            case ServiceNotPerformed e -> at(DossierState.STOPPED);
            case CompletenessChecked e -> this;
            case ResultSigned e -> this;
            case DossierRejected e -> this;
            case ResultDispatched e -> this;
            case ResultDeliveryFailed e -> this;
            case FeeRefunded e -> this;
            case DeadlineMissed e -> this;
        };
    }
}
