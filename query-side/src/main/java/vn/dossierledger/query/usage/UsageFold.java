package vn.dossierledger.query.usage;

import java.time.Instant;
import vn.dossierledger.api.dossier.OutcomeKind;
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
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Fold;

/**
 * What counts as handled: intake declined, the result or the refusal back at the one-stop, the dossier withdrawn or lapsed, or the
 * service not performed. Originals that differ open the dossier again; one that is reopened keeps its outcome until it comes to another.
 */
final class UsageFold implements Fold<UsageBody> {

    @Override
    public UsageBody begin(DossierSubmitted submitted, Fact first) {
        var body = new UsageBody();
        body.code = submitted.dossierCode();
        body.authority = submitted.authority();
        body.procedure = submitted.procedure();
        body.procedureVersion = submitted.procedureVersion();
        body.level = submitted.level();
        body.channel = submitted.channel();
        body.submittedAt = submitted.at();
        return body;
    }

    @Override
    public UsageBody after(UsageBody body, Fact fact) {
        apply(body, fact.event());
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(UsageBody body) {
        return body.version;
    }

    private static void apply(UsageBody body, DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case DossierAccepted e -> body.acceptedAt = e.at();
            case DossierDeclined e -> handled(body, OutcomeKind.DECLINED, e.at());
            case ResultSigned e -> body.signed = OutcomeKind.APPROVED;
            case DossierRejected e -> body.signed = OutcomeKind.REFUSED;
            case ResultReturnedToOneStop e -> handled(body, body.signed, e.at());
            case DossierWithdrawn e -> handled(body, OutcomeKind.WITHDRAWN, e.at());
            case SupplementLapsed e -> handled(body, OutcomeKind.LAPSED, e.at());
            case ServiceNotPerformed e -> handled(body, OutcomeKind.NOT_PERFORMED, e.at());
            case ProposalSentBack e -> body.signed = null;
            case OriginalsChecked e -> {
                if (!e.match()) {
                    body.signed = null;
                    handled(body, null, null);
                }
            }
            case DossierReopened e -> {
                body.signed = null;
                body.reopened++;
            }
            case AgencyAnswered e -> {}
            case ApologyIssued e -> {}
            case AppointmentRecomputed e -> {}
            case CertifiedPaperReceived e -> {}
            case CompletenessChecked e -> {}
            case ConsultationAnswered e -> {}
            case ConsultationRequested e -> {}
            case CopyReceivedByAgency e -> {}
            case CopySentToAgency e -> {}
            case DeadlineExtended e -> {}
            case DeadlineMissed e -> {}
            case DeadlineWarned e -> {}
            case DossierForwarded e -> {}
            case DossierResumed e -> {}
            case DossierSentBack e -> {}
            case DossierStopped e -> {}
            case DossierSupplemented e -> {}
            case FeePaid e -> {}
            case FeeRefunded e -> {}
            case FeeRequested e -> {}
            case OfficerAssigned e -> {}
            case PersonalDataErased e -> {}
            case ProposalSubmitted e -> {}
            case RecordCorrected e -> {}
            case ResultDeliveryFailed e -> {}
            case ResultDispatched e -> {}
            case ResultReturned e -> {}
            case ResultUncollected e -> {}
            case SupplementProposed e -> {}
            case SupplementRequested e -> {}
            case WithdrawalRefused e -> {}
            case WithdrawalRequested e -> {}
        }
    }

    private static void handled(UsageBody body, OutcomeKind outcome, Instant at) {
        body.outcome = outcome;
        body.handledAt = at;
    }
}
