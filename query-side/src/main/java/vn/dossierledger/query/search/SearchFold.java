package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.DossierState;
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
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Fold;
import vn.dossierledger.query.sight.Sight;

/** How a dossier's document changes, fact by fact. Words of people, and ends that follow from the rules, are added when it is written. */
final class SearchFold implements Fold<SearchDocument> {

    @Override
    public SearchDocument begin(DossierSubmitted submitted, Fact first) {
        var document = new SearchDocument();
        document.code = submitted.dossierCode();
        document.state = DossierState.SUBMITTED;
        document.authority = submitted.authority();
        document.procedure = submitted.procedure();
        document.procedureVersion = submitted.procedureVersion();
        document.level = submitted.level().code();
        document.channel = submitted.channel();
        document.applicantKind = submitted.applicantKind();
        document.submittedAt = submitted.at().toEpochMilli();
        document.owners = List.copyOf(submitted.owners());
        document.key = submitted.applicant().key();
        document.unopened = submitted;
        document.history = ClockHistory.empty().after(submitted);
        return document;
    }

    @Override
    public SearchDocument after(SearchDocument document, Fact fact) {
        apply(document, fact.event());
        document.live(document.life().after(fact.event()));
        document.history = document.history.after(fact.event());
        document.version = fact.sequence();
        return document;
    }

    @Override
    public long version(SearchDocument document) {
        return document.version;
    }

    private static void apply(SearchDocument document, DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case DossierAccepted e -> {
                document.acceptedAt = e.at().toEpochMilli();
                bind(document, e.appointment());
            }
            case DossierForwarded e -> handTo(document, e.department());
            case DossierSentBack e -> handTo(document, null);
            case ConsultationRequested e ->
                document.sharedWith.add(Sight.department(document.authority, e.department()));
            case CopySentToAgency e -> document.sharedWith.add(Sight.agency(e.authority()));
            case OfficerAssigned e -> document.assignee = e.officer();
            case ProposalSubmitted e -> {
                if (document.assignee == null) {
                    document.assignee = e.by().subject();
                }
            }
            case AppointmentRecomputed e -> bind(document, e.appointment());
            case OriginalsChecked e -> document.finishedAt = e.match() ? document.finishedAt : null;
            case DossierDeclined e -> finish(document, e.at());
            case DossierWithdrawn e -> finish(document, e.at());
            case SupplementLapsed e -> finish(document, e.at());
            case ResultReturnedToOneStop e -> finish(document, e.at());
            case ServiceNotPerformed e -> finish(document, e.at());
            case DossierReopened e -> {
                document.finishedAt = null;
                handTo(document, e.department());
                bind(document, e.appointment());
            }
            case RecordCorrected e -> document.correct(e);
            case PersonalDataErased e -> document.erase();
            case AgencyAnswered e -> {}
            case ApologyIssued e -> {}
            case CertifiedPaperReceived e -> {}
            case CompletenessChecked e -> {}
            case ConsultationAnswered e -> {}
            case CopyReceivedByAgency e -> {}
            case DeadlineExtended e -> {}
            case DeadlineMissed e -> {}
            case DeadlineWarned e -> {}
            case DossierRejected e -> {}
            case DossierResumed e -> {}
            case DossierStopped e -> {}
            case DossierSupplemented e -> {}
            case FeePaid e -> {}
            case FeeRefunded e -> {}
            case FeeRequested e -> {}
            case ProposalSentBack e -> {}
            case ResultDeliveryFailed e -> {}
            case ResultDispatched e -> {}
            case ResultReturned e -> {}
            case ResultSigned e -> {}
            case ResultUncollected e -> {}
            case SupplementProposed e -> {}
            case SupplementRequested e -> {}
            case WithdrawalRefused e -> {}
            case WithdrawalRequested e -> {}
        }
    }

    private static void bind(SearchDocument document, Appointment appointment) {
        document.policyVersion = appointment.policyVersion();
        document.procedureVersion = appointment.procedureVersion();
    }

    private static void handTo(SearchDocument document, String department) {
        document.department = department;
        document.assignee = null;
    }

    private static void finish(SearchDocument document, Instant at) {
        document.finishedAt = at.toEpochMilli();
    }
}
