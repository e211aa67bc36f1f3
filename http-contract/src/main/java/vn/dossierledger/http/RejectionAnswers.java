package vn.dossierledger.http;

import java.util.Arrays;
import java.util.List;
import org.springframework.http.HttpStatus;
import vn.dossierledger.api.rejection.AgencyNotAsked;
import vn.dossierledger.api.rejection.AlreadyAnswered;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.AlreadyRated;
import vn.dossierledger.api.rejection.AlreadyUncollected;
import vn.dossierledger.api.rejection.ApologyLimitReached;
import vn.dossierledger.api.rejection.ApologyTooLate;
import vn.dossierledger.api.rejection.ApplicantHasOpenDossiers;
import vn.dossierledger.api.rejection.AppointmentUnchanged;
import vn.dossierledger.api.rejection.AttachmentUnknown;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.ChannelNotOffered;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsMissing;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.rejection.ConcurrentChange;
import vn.dossierledger.api.rejection.ConsultationUnknown;
import vn.dossierledger.api.rejection.CopyNotReceived;
import vn.dossierledger.api.rejection.CopyReceivedAlready;
import vn.dossierledger.api.rejection.CopyUnknown;
import vn.dossierledger.api.rejection.DeadlineNotMissed;
import vn.dossierledger.api.rejection.DepartmentUnknown;
import vn.dossierledger.api.rejection.DigitalSignatureRequired;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.EventUnknown;
import vn.dossierledger.api.rejection.FeeAlreadyRequested;
import vn.dossierledger.api.rejection.FeeNotInSchedule;
import vn.dossierledger.api.rejection.FeeNotSettled;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.FieldNotCorrectable;
import vn.dossierledger.api.rejection.FileShared;
import vn.dossierledger.api.rejection.IdempotencyKeyReused;
import vn.dossierledger.api.rejection.IncidentClosed;
import vn.dossierledger.api.rejection.IncidentUnknown;
import vn.dossierledger.api.rejection.LapseNotOffered;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.LevelNotOffered;
import vn.dossierledger.api.rejection.NeedsTwoPeople;
import vn.dossierledger.api.rejection.NeverForIncompleteness;
import vn.dossierledger.api.rejection.NewDateNotLater;
import vn.dossierledger.api.rejection.NoFeeDue;
import vn.dossierledger.api.rejection.NoSupplementProposed;
import vn.dossierledger.api.rejection.NoWarningDue;
import vn.dossierledger.api.rejection.NotComplete;
import vn.dossierledger.api.rejection.NotDigitised;
import vn.dossierledger.api.rejection.NotDispatched;
import vn.dossierledger.api.rejection.NotFinal;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotSigned;
import vn.dossierledger.api.rejection.NotStopped;
import vn.dossierledger.api.rejection.NotYetRateable;
import vn.dossierledger.api.rejection.NotYetUncollected;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.NothingToCorrect;
import vn.dossierledger.api.rejection.OfficerNotNamed;
import vn.dossierledger.api.rejection.OnlineNeedsLevelThree;
import vn.dossierledger.api.rejection.OnlyTheLead;
import vn.dossierledger.api.rejection.OriginalsNotChecked;
import vn.dossierledger.api.rejection.OutageAlreadyConfirmed;
import vn.dossierledger.api.rejection.OutageLasts;
import vn.dossierledger.api.rejection.OutageNotConfirmed;
import vn.dossierledger.api.rejection.OwnDepartment;
import vn.dossierledger.api.rejection.PaperMissing;
import vn.dossierledger.api.rejection.PaperNotPromised;
import vn.dossierledger.api.rejection.PaymentAmountDiffers;
import vn.dossierledger.api.rejection.PaymentMethodNotAllowed;
import vn.dossierledger.api.rejection.PaymentReferenceUsed;
import vn.dossierledger.api.rejection.PeriodInvalid;
import vn.dossierledger.api.rejection.ProcedureUnknown;
import vn.dossierledger.api.rejection.PromiseAlreadyBroken;
import vn.dossierledger.api.rejection.ProofMissing;
import vn.dossierledger.api.rejection.ProposalIsARefusal;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.ReceiptInTheFuture;
import vn.dossierledger.api.rejection.RefundExceedsPayment;
import vn.dossierledger.api.rejection.RefundNotDue;
import vn.dossierledger.api.rejection.RefundNotOffered;
import vn.dossierledger.api.rejection.RefundStillDue;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ResponseInThePast;
import vn.dossierledger.api.rejection.ResponsibleMissing;
import vn.dossierledger.api.rejection.ResultPreferenceMissing;
import vn.dossierledger.api.rejection.RetroactiveRule;
import vn.dossierledger.api.rejection.ReturnChannelNotAllowed;
import vn.dossierledger.api.rejection.RuleInvalid;
import vn.dossierledger.api.rejection.ScoreOutOfRange;
import vn.dossierledger.api.rejection.ShareBeyondAppointment;
import vn.dossierledger.api.rejection.SharesStillOpen;
import vn.dossierledger.api.rejection.SignatureUnsaid;
import vn.dossierledger.api.rejection.SignerIsTheDrafter;
import vn.dossierledger.api.rejection.SupplementAlreadyProposed;
import vn.dossierledger.api.rejection.SupplementNotOverdue;
import vn.dossierledger.api.rejection.SupplementUnanswered;
import vn.dossierledger.api.rejection.VersionConflict;
import vn.dossierledger.api.rejection.WithdrawalAlreadyRequested;
import vn.dossierledger.api.rejection.WithdrawalNotRequested;

/**
 * Every rejection with its answer. There is no default: a new rejection does not compile until it has one. The codes
 * are contract; they never change with a class name.
 */
final class RejectionAnswers {
    private RejectionAnswers() {}

    static Answer of(Rejection rejection) {
        return switch (rejection) {
            case DossierUnknown no -> say(HttpStatus.NOT_FOUND, "dossier-unknown", no);
            case NotYourRole no -> say(HttpStatus.FORBIDDEN, "not-your-role", no, no.allowed());
            case NotYourAuthority no -> say(HttpStatus.FORBIDDEN, "not-your-authority", no);
            case NotYourDepartment no -> say(HttpStatus.FORBIDDEN, "not-your-department", no);
            case VersionConflict no ->
                say(HttpStatus.PRECONDITION_FAILED, "version-conflict", no, "" + no.seen(), "" + no.current());
            case NotInState no -> say(HttpStatus.CONFLICT, "not-in-state", no, no.is(), no.allowed());
            case AlreadyDecided no -> say(HttpStatus.CONFLICT, "already-decided", no);
            case ConcurrentChange no -> say(HttpStatus.CONFLICT, "concurrent-change", no);
            case DeadlineNotMissed no -> say(HttpStatus.CONFLICT, "deadline-not-missed", no, no.clock());
            case AttachmentUnknown no -> rule("attachment-unknown", no, no.attachment());
            case AuthorityUnknown no -> rule("authority-unknown", no, no.authority());
            case ChannelNotOffered no -> rule("channel-not-offered", no, no.channel(), no.offered());
            case ComponentRepeated no -> rule("component-repeated", no, no.component());
            case ComponentsMissing no -> rule("components-missing", no, no.components());
            case ComponentsUnknown no -> rule("components-unknown", no, no.components());
            case DepartmentUnknown no -> rule("department-unknown", no, no.department());
            case DigitalSignatureRequired no -> rule("digital-signature-required", no);
            case FeeAlreadyRequested no -> rule("fee-already-requested", no, no.name());
            case FeeNotInSchedule no -> rule("fee-not-in-schedule", no, no.name(), no.amount());
            case FeeNotSettled no -> rule("fee-not-settled", no, no.due());
            case FileShared no -> rule("file-shared", no, no.attachment());
            case IdempotencyKeyReused no -> rule("idempotency-key-reused", no);
            case LevelNotOffered no -> rule("level-not-offered", no, no.asked(), no.offered());
            case NeverForIncompleteness no -> rule("never-for-incompleteness", no);
            case NoFeeDue no -> rule("no-fee-due", no);
            case NotComplete no -> rule("not-complete", no, no.components(), no.wanted());
            case NotDigitised no -> rule("not-digitised", no, no.components());
            case NotDispatched no -> rule("not-dispatched", no);
            case NotSigned no -> rule("not-signed", no);
            case OnlineNeedsLevelThree no -> rule("online-needs-level-three", no, no.level());
            case OriginalsNotChecked no -> rule("originals-not-checked", no);
            case PaymentAmountDiffers no -> rule("payment-amount-differs", no, no.due(), no.offered());
            case PaymentMethodNotAllowed no -> rule("payment-method-not-allowed", no, no.method(), no.allowed());
            case PaymentReferenceUsed no -> rule("payment-reference-used", no, no.reference());
            case ProcedureUnknown no -> rule("procedure-unknown", no, no.authority(), no.procedure());
            case ProofMissing no -> rule("proof-missing", no, no.accepted());
            case ProposalIsARefusal no -> rule("proposal-is-a-refusal", no);
            case ReasonMissing no -> rule("reason-missing", no);
            case ReceiptInTheFuture no -> rule("receipt-in-the-future", no);
            case RefundExceedsPayment no -> rule("refund-exceeds-payment", no, no.paid(), no.refunded(), no.asked());
            case RefundNotDue no -> rule("refund-not-due", no);
            case RefundNotOffered no -> rule("refund-not-offered", no);
            case RefundStillDue no -> rule("refund-still-due", no, no.owed());
            case ResultPreferenceMissing no -> rule("result-preference-missing", no);
            case RetroactiveRule no -> rule("retroactive-rule", no, no.effectiveFrom(), no.earliest());
            case ReturnChannelNotAllowed no -> rule("return-channel-not-allowed", no, no.channel(), no.allowed());
            case RuleInvalid no -> faults(no);
            case SignatureUnsaid no -> rule("signature-unsaid", no);
            case SignerIsTheDrafter no -> rule("signer-is-the-drafter", no);
            case SupplementUnanswered no -> rule("supplement-unanswered", no, no.components());
            case PaperNotPromised no -> rule("paper-not-promised", no);
            case PaperMissing no -> rule("paper-missing", no);
            case OfficerNotNamed no -> rule("officer-not-named", no);
            case ConsultationUnknown no -> rule("consultation-unknown", no, "" + no.consultation());
            case OwnDepartment no -> rule("own-department", no, no.department());
            case CopyUnknown no -> rule("copy-unknown", no, "" + no.copy());
            case CopyReceivedAlready no -> say(HttpStatus.CONFLICT, "copy-received-already", no, "" + no.copy());
            case CopyNotReceived no -> rule("copy-not-received", no, "" + no.copy());
            case AgencyNotAsked no -> rule("agency-not-asked", no, no.authority(), no.agencies());
            case SharesStillOpen no ->
                say(HttpStatus.CONFLICT, "shares-still-open", no, no.consultations(), no.copies());
            case OnlyTheLead no -> say(HttpStatus.FORBIDDEN, "only-the-lead", no, no.department());
            case ShareBeyondAppointment no -> rule("share-beyond-appointment", no);
            case SupplementAlreadyProposed no -> say(HttpStatus.CONFLICT, "supplement-already-proposed", no);
            case NoSupplementProposed no -> say(HttpStatus.CONFLICT, "no-supplement-proposed", no);
            case ResponseInThePast no -> rule("response-in-the-past", no);
            case LapseNotOffered no -> rule("lapse-not-offered", no);
            case SupplementNotOverdue no -> rule("supplement-not-overdue", no);
            case WithdrawalAlreadyRequested no -> say(HttpStatus.CONFLICT, "withdrawal-already-requested", no);
            case WithdrawalNotRequested no -> say(HttpStatus.CONFLICT, "withdrawal-not-requested", no);
            case LegalBasisMissing no -> rule("legal-basis-missing", no);
            case NotStopped no -> say(HttpStatus.CONFLICT, "not-stopped", no, no.outcome());
            case NewDateNotLater no -> rule("new-date-not-later", no);
            case ResponsibleMissing no -> rule("responsible-missing", no);
            case ApologyLimitReached no -> rule("apology-limit-reached", no, "" + no.allowed());
            case ApologyTooLate no -> rule("apology-too-late", no);
            case PromiseAlreadyBroken no -> rule("promise-already-broken", no);
            case NoWarningDue no -> say(HttpStatus.CONFLICT, "no-warning-due", no, no.clock());
            case NotYetUncollected no -> rule("not-yet-uncollected", no);
            case AlreadyUncollected no -> say(HttpStatus.CONFLICT, "already-uncollected", no);
            case EventUnknown no -> rule("event-unknown", no, "" + no.event());
            case FieldNotCorrectable no -> rule("field-not-correctable", no, no.field(), no.eventType());
            case NothingToCorrect no -> rule("nothing-to-correct", no, no.field());
            case NeedsTwoPeople no -> rule("needs-two-people", no);
            case NotFinal no -> say(HttpStatus.CONFLICT, "not-final", no, no.is());
            case AlreadyErased no -> say(HttpStatus.CONFLICT, "already-erased", no);
            case ApplicantHasOpenDossiers no ->
                say(HttpStatus.CONFLICT, "applicant-has-open-dossiers", no, "" + no.open());
            case AppointmentUnchanged no -> say(HttpStatus.CONFLICT, "appointment-unchanged", no);
            case FeedbackUnknown no -> say(HttpStatus.NOT_FOUND, "feedback-unknown", no);
            case AlreadyRated no -> say(HttpStatus.CONFLICT, "already-rated", no, no.dossierCode());
            case NotYetRateable no -> say(HttpStatus.CONFLICT, "not-yet-rateable", no, no.is());
            case ScoreOutOfRange no -> rule("score-out-of-range", no, "" + no.score());
            case AlreadyAnswered no -> say(HttpStatus.CONFLICT, "already-answered", no);
            case IncidentUnknown no -> say(HttpStatus.NOT_FOUND, "incident-unknown", no);
            case IncidentClosed no -> say(HttpStatus.CONFLICT, "incident-closed", no);
            case OutageAlreadyConfirmed no -> say(HttpStatus.CONFLICT, "outage-already-confirmed", no);
            case OutageLasts no -> say(HttpStatus.CONFLICT, "outage-lasts", no);
            case OutageNotConfirmed no -> say(HttpStatus.CONFLICT, "outage-not-confirmed", no);
            case PeriodInvalid no -> rule("period-invalid", no);
        };
    }

    private static Answer rule(String code, Rejection rejection, Object... arguments) {
        return say(HttpStatus.UNPROCESSABLE_CONTENT, code, rejection, arguments);
    }

    private static Answer say(HttpStatus status, String code, Rejection rejection, Object... arguments) {
        return new Answer(status, code, rejection.article(), Arrays.asList(arguments), List.of());
    }

    private static Answer faults(RuleInvalid invalid) {
        List<Fault> faults = invalid.problems().entrySet().stream()
                .map(problem -> new Fault(problem.getKey(), problem.getValue()))
                .toList();
        return new Answer(HttpStatus.UNPROCESSABLE_CONTENT, "rule-invalid", invalid.article(), List.of(), faults);
    }
}
