package vn.dossierledger.command.dossier;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.SealedPreference;
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
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/**
 * A field of an event that people wrote and may set right: an allow-list. Personal IDs are not on it, for they decide whose dossier it
 * is; nor is anything that rules, clocks or proofs rest on.
 *
 * @param name as in the event's JSON, with dots
 * @param says what the event itself says; null where it says nothing
 */
record CorrectableField(String name, Function<Records, Confidential> says) {

    /** Empty when the event has no such field, or one that nobody may set right. */
    static Optional<CorrectableField> of(DossierEvent event, String name) {
        return allOf(event).stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static List<CorrectableField> allOf(DossierEvent event) {
        return switch (event) {
            case AgencyAnswered e -> List.of(text("answer", e.answer()));
            case ApologyIssued e -> List.of(text("reason", e.reason()), text("responsible", e.responsible()));
            case ConsultationAnswered e -> List.of(text("answer", e.answer()));
            case ConsultationRequested e -> List.of(text("question", e.question()));
            case CopySentToAgency e -> List.of(text("request", e.request()));
            case DossierAccepted e -> List.of(address(e.resultPreference()));
            case DossierDeclined e -> List.of(text("reason", e.reason()));
            case DossierRejected e -> List.of(text("reason", e.reason()));
            case DossierReopened e -> List.of(text("reason", e.reason()));
            case DossierResumed e -> List.of(text("reason", e.reason()));
            case DossierSentBack e -> List.of(text("reason", e.reason()));
            case DossierStopped e -> List.of(text("reason", e.reason()));
            case DossierSubmitted e ->
                List.of(
                        applicant("name", e, Applicant::name),
                        applicant("phone", e, Applicant::phone),
                        applicant("email", e, Applicant::email),
                        applicant("address", e, Applicant::address),
                        address(e.resultPreference()),
                        text("summary", e.summary()));
            case DossierWithdrawn e -> List.of(text("reason", e.reason()));
            case FeeRefunded e -> List.of(text("reason", e.reason()));
            case OriginalsChecked e -> List.of(text("differences", e.differences()));
            case ProposalSentBack e -> List.of(text("reason", e.reason()));
            case ProposalSubmitted e -> List.of(text("draft", e.draft()), text("reason", e.reason()));
            case ResultDeliveryFailed e -> List.of(text("reason", e.reason()));
            case ResultDispatched e ->
                List.of(plain("carrier", e.carrier()), plain("trackingNumber", e.trackingNumber()));
            case ResultReturned e -> List.of(text("receivedBy", e.receivedBy()));
            case ResultSigned e -> List.of(plain("resultNumber", e.resultNumber()));
            case ServiceNotPerformed e -> List.of(text("reason", e.reason()));
            case SupplementProposed e -> List.of(text("reason", e.reason()));
            case SupplementRequested e -> List.of(text("reason", e.reason()));
            case WithdrawalRefused e -> List.of(text("reason", e.reason()));
            case WithdrawalRequested e -> List.of(text("reason", e.reason()));
            case AppointmentRecomputed e -> List.of();
            case CertifiedPaperReceived e -> List.of();
            case CompletenessChecked e -> List.of();
            case CopyReceivedByAgency e -> List.of();
            case DeadlineExtended e -> List.of();
            case DeadlineMissed e -> List.of();
            case DeadlineWarned e -> List.of();
            case DossierForwarded e -> List.of();
            case DossierSupplemented e -> List.of();
            case FeePaid e -> List.of();
            case FeeRequested e -> List.of();
            case OfficerAssigned e -> List.of();
            case PersonalDataErased e -> List.of();
            case RecordCorrected e -> List.of();
            case ResultReturnedToOneStop e -> List.of();
            case ResultUncollected e -> List.of();
            case SupplementLapsed e -> List.of();
        };
    }

    private static CorrectableField text(String name, Sealed sealed) {
        return new CorrectableField(
                name, records -> sealed == null ? null : records.text(sealed).orElse(null));
    }

    private static CorrectableField plain(String name, String value) {
        return new CorrectableField(name, records -> Confidential.of(value));
    }

    private static CorrectableField applicant(String name, DossierSubmitted event, Function<Applicant, String> part) {
        return new CorrectableField("applicant." + name, records -> records.applicant(event.applicant())
                .map(part)
                .map(Confidential::of)
                .orElse(null));
    }

    private static CorrectableField address(SealedPreference preference) {
        return text("resultPreference.address", preference == null ? null : preference.address());
    }
}
