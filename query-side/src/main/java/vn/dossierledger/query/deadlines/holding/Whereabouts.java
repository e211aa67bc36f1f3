package vn.dossierledger.query.deadlines.holding;

import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedPreference;
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
import vn.dossierledger.api.query.deadlines.HeldBy;
import vn.dossierledger.api.query.deadlines.Keeper;

/**
 * What the state of a dossier alone does not say of who has it.
 *
 * @param department the one that leads; null until forwarded
 * @param asked who was asked to co-process and has not answered, in the order of asking
 * @param wish how the applicant wants the result; null when nobody asked
 * @param signed whether the decision before the leader is signed
 * @param onItsWay whether the post has the result
 * @param stoppedForGood whether a stop is an end: not performed, or lapsed
 */
public record Whereabouts(
        String department,
        List<Asked> asked,
        ReturnChannel wish,
        boolean signed,
        boolean onItsWay,
        boolean stoppedForGood) {

    static final Whereabouts NEW = new Whereabouts(null, List.of(), null, false, false, false);

    public Whereabouts {
        asked = List.copyOf(asked);
    }

    Whereabouts after(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> wishing(e.resultPreference());
            case DossierAccepted e -> wishing(e.resultPreference());
            case DossierForwarded e -> new Whereabouts(e.department(), asked, wish, false, false, false);
            case DossierReopened e -> new Whereabouts(e.department(), List.of(), wish, false, false, false);
            case ConsultationRequested e ->
                asking(new Asked(new Keeper(HeldBy.DEPARTMENT, e.department()), e.consultation()));
            case CopySentToAgency e -> asking(new Asked(new Keeper(HeldBy.AGENCY, e.authority()), e.copy()));
            case ConsultationAnswered e -> answered(HeldBy.DEPARTMENT, e.consultation());
            case AgencyAnswered e -> answered(HeldBy.AGENCY, e.copy());
            case ProposalSubmitted e -> decision(false);
            case ResultSigned e -> decision(true);
            case DossierRejected e -> decision(true);
            case ResultReturnedToOneStop e -> decision(false);
            case OriginalsChecked e -> e.match() ? this : way(false);
            case ResultDispatched e -> way(true);
            case ResultDeliveryFailed e -> way(false);
            case ServiceNotPerformed e -> forGood();
            case SupplementLapsed e -> e.phase() == SupplementPhase.PROCESSING ? forGood() : this;
            case ApologyIssued e -> this;
            case AppointmentRecomputed e -> this;
            case CertifiedPaperReceived e -> this;
            case CompletenessChecked e -> this;
            case CopyReceivedByAgency e -> this;
            case DeadlineExtended e -> this;
            case DeadlineMissed e -> this;
            case DeadlineWarned e -> this;
            case DossierDeclined e -> this;
            case DossierResumed e -> this;
            case DossierSentBack e -> this;
            case DossierStopped e -> this;
            case DossierSupplemented e -> this;
            case DossierWithdrawn e -> this;
            case FeePaid e -> this;
            case FeeRefunded e -> this;
            case FeeRequested e -> this;
            case OfficerAssigned e -> this;
            case PersonalDataErased e -> this;
            case ProposalSentBack e -> this;
            case RecordCorrected e -> this;
            case ResultReturned e -> this;
            case ResultUncollected e -> this;
            case SupplementProposed e -> this;
            case SupplementRequested e -> this;
            case WithdrawalRefused e -> this;
            case WithdrawalRequested e -> this;
        };
    }

    private Whereabouts wishing(SealedPreference preference) {
        return preference == null || preference.channel() == null
                ? this
                : new Whereabouts(department, asked, preference.channel(), signed, onItsWay, stoppedForGood);
    }

    private Whereabouts asking(Asked one) {
        List<Asked> more = new ArrayList<>(asked);
        more.add(one);
        return new Whereabouts(department, more, wish, signed, onItsWay, stoppedForGood);
    }

    private Whereabouts answered(HeldBy kind, int number) {
        List<Asked> fewer = asked.stream()
                .filter(one -> one.whom().heldBy() != kind || one.number() != number)
                .toList();
        return new Whereabouts(department, fewer, wish, signed, onItsWay, stoppedForGood);
    }

    private Whereabouts decision(boolean isSigned) {
        return new Whereabouts(department, asked, wish, isSigned, onItsWay, stoppedForGood);
    }

    private Whereabouts way(boolean withThePost) {
        return new Whereabouts(department, asked, wish, signed, withThePost, stoppedForGood);
    }

    private Whereabouts forGood() {
        return new Whereabouts(department, asked, wish, signed, onItsWay, true);
    }
}
