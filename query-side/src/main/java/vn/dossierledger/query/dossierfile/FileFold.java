package vn.dossierledger.query.dossierfile;

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

/** How a dossier's file grows, fact by fact. */
final class FileFold implements Fold<FileBody> {

    @Override
    public FileBody begin(DossierSubmitted submitted, Fact first) {
        var body = new FileBody();
        body.submitted = submitted;
        body.preference = submitted.resultPreference();
        submitted.components().forEach(component -> body.components.put(component.component(), component));
        return body;
    }

    @Override
    public FileBody after(FileBody body, Fact fact) {
        apply(body, fact.event());
        body.life = body.life.after(fact.event());
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(FileBody body) {
        return body.version;
    }

    private static void apply(FileBody body, DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case CertifiedPaperReceived e -> body.paper = e;
            case CompletenessChecked e -> body.checklist = e;
            case SupplementProposed e -> body.proposed = e;
            case SupplementRequested e -> {
                body.proposed = null;
                body.asked = e;
            }
            case DossierSupplemented e -> {
                body.asked = null;
                e.components().forEach(component -> body.components.put(component.component(), component));
            }
            case SupplementLapsed e -> {
                body.waitForNothing();
                body.ended.lapsed = e;
            }
            case DossierDeclined e -> {
                body.waitForNothing();
                body.ended.declined = e;
            }
            case DossierAccepted e -> {
                body.acceptedAt = e.at();
                body.appointment = e.appointment();
                if (e.resultPreference() != null) {
                    body.preference = e.resultPreference();
                }
            }
            case FeeRequested e -> body.fees.add(e);
            case FeePaid e -> body.payments.add(e);
            case FeeRefunded e -> body.refunded += e.amount();
            case DossierForwarded e -> handTo(body, e.department());
            case OfficerAssigned e -> body.officer = e.officer();
            case DossierSentBack e -> {
                handTo(body, null);
                body.proposed = null;
            }
            case ConsultationRequested e -> body.consultations.add(e);
            case ConsultationAnswered e -> body.consultationAnswers.put(e.consultation(), e);
            case CopySentToAgency e -> body.copies.add(e);
            case CopyReceivedByAgency e -> body.copyReceipts.put(e.copy(), e);
            case AgencyAnswered e -> body.copyAnswers.put(e.copy(), e);
            case ProposalSubmitted e -> {
                body.proposal = e;
                body.proposed = null;
            }
            case ProposalSentBack e -> body.decideAgain();
            case ResultSigned e -> body.ended.signed = e;
            case DossierRejected e -> body.ended.rejected = e;
            case ResultReturnedToOneStop e -> body.proposal = null;
            case OriginalsChecked e -> {
                if (!e.match()) {
                    body.decideAgain();
                }
            }
            case ResultDispatched e -> {
                body.ended.dispatched = e;
                body.ended.deliveryFailed = null;
            }
            case ResultDeliveryFailed e -> body.ended.deliveryFailed = e;
            case ResultUncollected e -> body.ended.uncollected = e;
            case ResultReturned e -> {
                body.waitForNothing();
                body.ended.returned = e;
            }
            case WithdrawalRequested e -> {
                body.withdrawal = e;
                body.withdrawalRefused = null;
            }
            case WithdrawalRefused e -> body.withdrawalRefused = e;
            case DossierWithdrawn e -> {
                body.waitForNothing();
                body.ended.withdrawn = e;
            }
            case DossierStopped e -> body.stopped = e;
            case DossierResumed e -> body.stopped = null;
            case ServiceNotPerformed e -> {
                body.waitForNothing();
                body.ended.notPerformed = e;
            }
            case ApologyIssued e -> body.apologies.add(e);
            case DeadlineExtended e -> body.extensions.add(e);
            case AppointmentRecomputed e -> {
                body.appointment = e.appointment();
                body.recomputed.add(e);
            }
            case RecordCorrected e -> body.corrections.add(e);
            case DossierReopened e -> reopen(body, e);
            case DeadlineMissed e -> body.missed.add(e);
            case DeadlineWarned e -> {}
            case PersonalDataErased e -> {}
        }
    }

    private static void handTo(FileBody body, String department) {
        body.department = department;
        body.officer = null;
    }

    private static void reopen(FileBody body, DossierReopened e) {
        body.endedBefore.add(body.ended);
        body.ended = new Ended();
        body.waitForNothing();
        body.withdrawal = null;
        body.appointment = e.appointment();
        handTo(body, e.department());
    }
}
