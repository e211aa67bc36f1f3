package vn.dossierledger.query.worklist;

import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProofKind;
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

/** How what is left to be done changes, fact by fact. */
final class WorkFold implements Fold<WorkBody> {

    @Override
    public WorkBody begin(DossierSubmitted submitted, Fact first) {
        var body = new WorkBody();
        body.code = submitted.dossierCode();
        body.authority = submitted.authority();
        body.procedure = submitted.procedure();
        body.procedureVersion = submitted.procedureVersion();
        body.submittedAt = submitted.at();
        body.stateSince = submitted.at();
        body.owners = submitted.owners();
        body.paperPromisedAt = submitted.proof() == ProofKind.CERTIFIED_PAPER_BY_POST ? submitted.at() : null;
        return advance(body, first);
    }

    @Override
    public WorkBody after(WorkBody body, Fact fact) {
        DossierState before = body.state();
        apply(body, fact.event());
        body.life = body.life.after(fact.event());
        if (body.state() != before) {
            body.stateSince = fact.event().at();
        }
        return advance(body, fact);
    }

    private static WorkBody advance(WorkBody body, Fact fact) {
        body.history = body.history.after(fact.event());
        body.readAt = fact.event().at();
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(WorkBody body) {
        return body.version;
    }

    private static void apply(WorkBody body, DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case CertifiedPaperReceived e -> body.paperPromisedAt = null;
            case CompletenessChecked e -> {
                body.checkedAt = e.at();
                body.complete = e.complete();
                body.valid = e.valid();
            }
            case SupplementRequested e -> body.supplementProposedAt = null;
            case DossierSupplemented e -> body.checkedAt = null;
            case DossierAccepted e -> bind(body, e.appointment());
            case FeeRequested e -> {
                body.requested += e.total();
                body.feeAt = e.at();
            }
            case FeePaid e -> body.paid += e.amount();
            case FeeRefunded e -> body.refunded += e.amount();
            case DossierForwarded e -> handTo(body, e.department());
            case OfficerAssigned e -> {
                body.officer = e.officer();
                body.stateSince = e.at();
            }
            case DossierSentBack e -> {
                handTo(body, null);
                body.supplementProposedAt = null;
            }
            case ConsultationRequested e ->
                body.questions.add(new WorkBody.Question(e.consultation(), e.department(), e.at()));
            case ConsultationAnswered e -> body.questions.removeIf(asked -> asked.number() == e.consultation());
            case CopySentToAgency e -> body.copies.add(new WorkBody.Copy(e.copy(), e.authority(), e.at(), null));
            case CopyReceivedByAgency e ->
                body.copies.replaceAll(sent -> sent.number() == e.copy()
                        ? new WorkBody.Copy(sent.number(), sent.authority(), sent.at(), e.at())
                        : sent);
            case AgencyAnswered e -> body.copies.removeIf(sent -> sent.number() == e.copy());
            case SupplementProposed e -> body.supplementProposedAt = e.at();
            case ProposalSubmitted e -> {
                body.proposal = e.kind();
                body.supplementProposedAt = null;
            }
            case ProposalSentBack e -> decideAgain(body);
            case ResultSigned e -> body.signedAt = e.at();
            case DossierRejected e -> body.signedAt = e.at();
            case OriginalsChecked e -> {
                if (!e.match()) {
                    decideAgain(body);
                }
            }
            case ResultDispatched e -> {
                body.dispatchedAt = e.at();
                body.failedAt = null;
            }
            case ResultDeliveryFailed e -> body.failedAt = e.at();
            case WithdrawalRequested e -> body.withdrawalAt = e.at();
            case WithdrawalRefused e -> body.withdrawalAt = null;
            case DossierWithdrawn e -> body.withdrawalAt = null;
            case DossierStopped e -> body.stoppedAt = e.at();
            case DossierResumed e -> body.stoppedAt = null;
            case ServiceNotPerformed e -> {
                body.notPerformedAt = e.at();
                body.withdrawalAt = null;
            }
            case DossierReopened e -> reopen(body, e);
            case AppointmentRecomputed e -> bind(body, e.appointment());
            case ApologyIssued e -> {}
            case DeadlineExtended e -> {}
            case DeadlineMissed e -> {}
            case DeadlineWarned e -> {}
            case DossierDeclined e -> {}
            case PersonalDataErased e -> {}
            case RecordCorrected e -> {}
            case ResultReturned e -> {}
            case ResultReturnedToOneStop e -> {}
            case ResultUncollected e -> {}
            case SupplementLapsed e -> {}
        }
    }

    private static void bind(WorkBody body, Appointment appointment) {
        body.policyVersion = appointment.policyVersion();
        body.procedureVersion = appointment.procedureVersion();
    }

    private static void handTo(WorkBody body, String department) {
        body.department = department;
        body.officer = null;
    }

    private static void decideAgain(WorkBody body) {
        body.proposal = null;
        body.signedAt = null;
        body.dispatchedAt = null;
        body.failedAt = null;
    }

    /** What was asked of others before is answered by nobody any more. */
    private static void reopen(WorkBody body, DossierReopened e) {
        bind(body, e.appointment());
        decideAgain(body);
        handTo(body, e.department());
        body.supplementProposedAt = null;
        body.withdrawalAt = null;
        body.stoppedAt = null;
        body.notPerformedAt = null;
        body.questions.clear();
        body.copies.clear();
    }
}
