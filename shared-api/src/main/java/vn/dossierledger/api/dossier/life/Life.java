package vn.dossierledger.api.dossier.life;

import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.CertifiedPaperReceived;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ResultUncollected;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;

/**
 * Where a dossier stands: the state machine of DOMAIN.md 2, event by event. It accepts whatever was once accepted; whether a step may be
 * taken is for the rules of the side that decides.
 *
 * @param state now
 * @param beforeFee where it goes on when the fee it waits for is paid; null unless it waits for one
 * @param openShares how many consultations and agency copies are still to be answered
 */
public record Life(DossierState state, DossierState beforeFee, int openShares) {

    /** Where the dossier stands after its first event. */
    public static final Life SUBMITTED = new Life(DossierState.SUBMITTED, null, 0);

    /** Where the dossier stands after one more event. */
    public Life after(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> SUBMITTED;
            case SupplementRequested e ->
                at(e.phase() == SupplementPhase.INTAKE ? DossierState.INTAKE_SUPPLEMENT : DossierState.SUPPLEMENT);
            case DossierSupplemented e -> e.phase() == SupplementPhase.INTAKE ? at(DossierState.SUBMITTED) : atWork();
            case SupplementLapsed e ->
                at(e.phase() == SupplementPhase.INTAKE ? DossierState.DECLINED : DossierState.STOPPED);
            case DossierDeclined e -> at(DossierState.DECLINED);
            case DossierAccepted e -> at(DossierState.ACCEPTED);
            case FeeRequested e -> e.blocking() ? new Life(DossierState.FEE_DUE, state, openShares) : this;
            case FeePaid e -> state == DossierState.FEE_DUE ? at(beforeFee) : this;
            case DossierForwarded e -> atWork();
            case DossierSentBack e -> at(DossierState.ACCEPTED);
            case ConsultationRequested e -> sharing(openShares + 1);
            case CopySentToAgency e -> sharing(openShares + 1);
            case ConsultationAnswered e -> answered();
            case AgencyAnswered e -> answered();
            case ProposalSubmitted e -> at(DossierState.AWAITING_DECISION);
            case ProposalSentBack e -> atWork();
            case ResultReturnedToOneStop e -> at(DossierState.RESULT_READY);
            case OriginalsChecked e -> e.match() ? this : atWork();
            case ResultReturned e -> at(DossierState.RETURNED);
            case DossierWithdrawn e -> at(DossierState.WITHDRAWN);
            case DossierStopped e -> at(DossierState.STOPPED);
            case DossierResumed e -> atWork();
            case ServiceNotPerformed e -> at(DossierState.STOPPED);
            case DossierReopened e -> new Life(DossierState.IN_PROCESS, null, 0);
            case ApologyIssued e -> this;
            case AppointmentRecomputed e -> this;
            case CertifiedPaperReceived e -> this;
            case CompletenessChecked e -> this;
            case CopyReceivedByAgency e -> this;
            case DeadlineExtended e -> this;
            case DeadlineMissed e -> this;
            case DeadlineWarned e -> this;
            case DossierRejected e -> this;
            case FeeRefunded e -> this;
            case OfficerAssigned e -> this;
            case PersonalDataErased e -> this;
            case RecordCorrected e -> this;
            case ResultDeliveryFailed e -> this;
            case ResultDispatched e -> this;
            case ResultSigned e -> this;
            case ResultUncollected e -> this;
            case SupplementProposed e -> this;
            case WithdrawalRefused e -> this;
            case WithdrawalRequested e -> this;
        };
    }

    private Life at(DossierState next) {
        return new Life(next, null, openShares);
    }

    /** With the department: alone, or with others that co-process. */
    private Life atWork() {
        return at(openShares > 0 ? DossierState.CO_PROCESSING : DossierState.IN_PROCESS);
    }

    private Life sharing(int shares) {
        return new Life(DossierState.CO_PROCESSING, null, shares);
    }

    /** An answer that comes when the department has gone on meanwhile changes nothing but what is still open. */
    private Life answered() {
        Life fewer = new Life(state, beforeFee, Math.max(0, openShares - 1));
        return state == DossierState.CO_PROCESSING ? fewer.atWork() : fewer;
    }
}
