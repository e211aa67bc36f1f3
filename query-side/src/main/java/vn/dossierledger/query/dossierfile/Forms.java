package vn.dossierledger.query.dossierfile;

import java.util.Optional;
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
import vn.dossierledger.api.query.dossierfile.FormKind;

/** Which form an event brings out: at most one. Nothing of the inner work goes out, and a refusal only once it is at the one-stop. */
final class Forms {

    /** What was signed last. */
    private boolean refused;

    /** To be asked for each event of one dossier, in order. */
    Optional<Form> after(DossierEvent event) {
        return Optional.ofNullable(form(event));
    }

    private Form form(DossierEvent event) {
        return switch (event) {
            case DossierSubmitted e -> Form.of(FormKind.ACKNOWLEDGEMENT);
            case DossierAccepted e ->
                new Form(
                        FormKind.RECEIPT_WITH_APPOINTMENT, e.appointment().due().dueAt());
            case SupplementRequested e -> new Form(FormKind.REQUEST_FOR_SUPPLEMENT, e.respondBy());
            case DossierDeclined e -> Form.of(FormKind.REFUSAL_OF_INTAKE);
            case SupplementLapsed e -> Form.of(FormKind.NOTICE_OF_LAPSE);
            case FeeRequested e -> Form.of(FormKind.FEE_NOTICE);
            case FeePaid e -> Form.of(FormKind.FEE_RECEIPT);
            case FeeRefunded e -> Form.of(FormKind.REFUND_NOTICE);
            case ApologyIssued e -> new Form(FormKind.APOLOGY, e.newDueAt());
            case DeadlineExtended e -> new Form(FormKind.NOTICE_OF_EXTENSION, e.newDueAt());
            case AppointmentRecomputed e -> new Form(FormKind.NEW_APPOINTMENT, e.dueAfter());
            case DossierReopened e ->
                new Form(FormKind.NEW_APPOINTMENT, e.appointment().due().dueAt());
            case DossierStopped e -> Form.of(FormKind.NOTICE_OF_STOP);
            case DossierResumed e -> Form.of(FormKind.NOTICE_OF_RESUMPTION);
            case DossierRejected e -> signed(true);
            case ResultSigned e -> signed(false);
            case ResultReturnedToOneStop e -> Form.of(refused ? FormKind.REFUSAL : FormKind.NOTICE_OF_RESULT);
            case ResultDispatched e -> Form.of(FormKind.NOTICE_OF_DISPATCH);
            case ResultUncollected e -> Form.of(FormKind.REMINDER_TO_COLLECT);
            case ResultReturned e -> Form.of(FormKind.HAND_OVER_RECORD);
            case ServiceNotPerformed e -> Form.of(FormKind.NOTICE_OF_NON_PERFORMANCE);
            case DossierWithdrawn e -> Form.of(FormKind.NOTICE_OF_WITHDRAWAL);
            case WithdrawalRefused e -> Form.of(FormKind.REFUSAL_OF_WITHDRAWAL);
            case RecordCorrected e -> Form.of(FormKind.NOTICE_OF_CORRECTION);
            case AgencyAnswered e -> null;
            case CertifiedPaperReceived e -> null;
            case CompletenessChecked e -> null;
            case ConsultationAnswered e -> null;
            case ConsultationRequested e -> null;
            case CopyReceivedByAgency e -> null;
            case CopySentToAgency e -> null;
            case DeadlineMissed e -> null;
            case DeadlineWarned e -> null;
            case DossierForwarded e -> null;
            case DossierSentBack e -> null;
            case DossierSupplemented e -> null;
            case OfficerAssigned e -> null;
            case OriginalsChecked e -> null;
            case PersonalDataErased e -> null;
            case ProposalSentBack e -> null;
            case ProposalSubmitted e -> null;
            case ResultDeliveryFailed e -> null;
            case SupplementProposed e -> null;
            case WithdrawalRequested e -> null;
        };
    }

    private Form signed(boolean refusal) {
        refused = refusal;
        return null;
    }
}
