package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.DIGITAL;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.dispatched;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.file;
import static vn.dossierledger.command.dossier.Facts.handedOverAt;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.stopped;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.submittedAt;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Facts.withdrawalWished;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.AssignOfficer;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.CheckOriginals;
import vn.dossierledger.api.dossier.command.ConfirmCertifiedPaper;
import vn.dossierledger.api.dossier.command.CorrectRecord;
import vn.dossierledger.api.dossier.command.DecideWithdrawal;
import vn.dossierledger.api.dossier.command.DeclareNotPerformed;
import vn.dossierledger.api.dossier.command.DeclareUncollected;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.command.ExtendDeadline;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.IssueApology;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.command.ProposeSupplement;
import vn.dossierledger.api.dossier.command.RecomputeAppointment;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.command.ReopenDossier;
import vn.dossierledger.api.dossier.command.ReportDeliveryFailure;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.command.RequestFee;
import vn.dossierledger.api.dossier.command.RequestSupplement;
import vn.dossierledger.api.dossier.command.RequestWithdrawal;
import vn.dossierledger.api.dossier.command.ResumeProcessing;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.command.SendBackToOneStop;
import vn.dossierledger.api.dossier.command.SendCopyToAgency;
import vn.dossierledger.api.dossier.command.SendProposalBack;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.StopProcessing;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.sealing.Confidential;

/** One command of each kind, and a history in which its own step may be taken. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing, the arrays are handed out as copies
enum Commands {
    CHECK(DossierState.SUBMITTED, by -> new CheckCompleteness(CODE, null, by, List.of()), submitted()),
    ASK_SUPPLEMENT(
            DossierState.SUBMITTED,
            by -> new RequestSupplement(
                    CODE, null, by, List.of(new ItemReason("anh", said("thiếu"))), said("thiếu"), null),
            submitted()),
    SUPPLEMENT(
            DossierState.INTAKE_SUPPLEMENT,
            by -> new SupplementDossier(CODE, null, by, List.of(file("ban-sao", "att-9")), List.of()),
            submitted(),
            supplementAsked()),
    DECLINE(DossierState.SUBMITTED, by -> new DeclineDossier(CODE, null, by, said("sai")), submitted()),
    ACCEPT(DossierState.SUBMITTED, by -> new AcceptDossier(CODE, null, by, null), submitted(), checked()),
    ASK_FEE(
            DossierState.IN_PROCESS,
            by -> new RequestFee(CODE, null, by, List.of(TestRulebook.LE_PHI), false),
            toProcess()),
    PAY(
            DossierState.IN_PROCESS,
            by -> new PayFee(CODE, null, by, 100_000, PaymentMethod.ONLINE, "ref-2"),
            then(toProcess(), feeAsked(false, TestRulebook.LE_PHI))),
    REFUND(
            DossierState.STOPPED,
            by -> new RefundFee(CODE, null, by, 100_000, said("hoàn"), null),
            then(toProcess(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000), notPerformed())),
    FORWARD(DossierState.ACCEPTED, by -> new ForwardDossier(CODE, null, by, "nghiep-vu"), toAcceptance()),
    PROPOSE(
            DossierState.IN_PROCESS,
            by -> new SubmitProposal(CODE, null, by, ProposalKind.APPROVE, said("dự thảo"), null),
            toProcess()),
    SEND_BACK(DossierState.AWAITING_DECISION, by -> new SendProposalBack(CODE, null, by, said("sửa")), toDecision()),
    SIGN(DossierState.AWAITING_DECISION, by -> new SignResult(CODE, null, by, DIGITAL, null), toDecision()),
    REJECT(
            DossierState.AWAITING_DECISION,
            by -> new RejectDossier(CODE, null, by, said("không đủ"), DIGITAL),
            toDecision()),
    HAND_OVER(DossierState.AWAITING_DECISION, by -> new ReturnToOneStop(CODE, null, by), then(toDecision(), signed())),
    COMPARE(DossierState.RESULT_READY, by -> new CheckOriginals(CODE, null, by, true, null), toResult()),
    DISPATCH(DossierState.RESULT_READY, by -> new DispatchResult(CODE, null, by, "VNPost", "EE1"), toResult()),
    FAIL_DELIVERY(
            DossierState.RESULT_READY,
            by -> new ReportDeliveryFailure(CODE, null, by, said("vắng")),
            then(toResult(), dispatched())),
    RETURN(
            DossierState.RESULT_READY,
            by -> new ReturnResult(CODE, null, by, ReturnChannel.ONLINE, null, null),
            toResult()),
    WISH_BACK(DossierState.IN_PROCESS, by -> new RequestWithdrawal(CODE, null, by, said("đổi ý")), toProcess()),
    GIVE_BACK(
            DossierState.IN_PROCESS,
            by -> new DecideWithdrawal(CODE, null, by, true, null),
            then(toProcess(), withdrawalWished())),
    STOP(
            DossierState.IN_PROCESS,
            by -> new StopProcessing(CODE, null, by, said("chờ tòa án"), "Điều 5 Luật mẫu"),
            toProcess()),
    RESUME(
            DossierState.STOPPED,
            by -> new ResumeProcessing(CODE, null, by, said("tòa án đã xử"), "Điều 5 Luật mẫu"),
            then(toProcess(), stopped())),
    REOPEN(
            DossierState.RETURNED,
            by -> new ReopenDossier(CODE, null, by, said("cấp nhầm"), "leader2"),
            then(toResult(), returned())),
    CONFIRM_PAPER(
            DossierState.SUBMITTED, by -> new ConfirmCertifiedPaper(CODE, null, by, null), Facts.promisingPaper()),
    ASSIGN(DossierState.IN_PROCESS, by -> new AssignOfficer(CODE, null, by, "specialist"), toProcess()),
    SEND_BACK_TO_ONE_STOP(
            DossierState.IN_PROCESS, by -> new SendBackToOneStop(CODE, null, by, said("nhầm phòng")), toProcess()),
    CONSULT(
            DossierState.IN_PROCESS,
            by -> new RequestConsultation(CODE, null, by, "tu-phap", said("ý kiến?"), null),
            toProcess()),
    SEND_COPY(
            DossierState.IN_PROCESS,
            by -> new SendCopyToAgency(CODE, null, by, TestRulebook.AGENCY, said("ý kiến?"), null),
            toProcess()),
    PROPOSE_SUPPLEMENT(
            DossierState.IN_PROCESS,
            by -> new ProposeSupplement(
                    CODE, null, by, List.of(new ItemReason("anh", said("thiếu"))), said("thiếu"), null),
            toProcess()),
    APPROVE_SUPPLEMENT(
            DossierState.IN_PROCESS,
            by -> new ApproveSupplement(CODE, null, by),
            then(toProcess(), Facts.supplementProposed())),
    CORRECT(
            DossierState.IN_PROCESS,
            by -> new CorrectRecord(CODE, null, by, 0, "applicant.name", said("Nguyễn Văn Ân"), said("gõ nhầm")),
            toProcess()),
    ERASE(
            DossierState.RETURNED,
            by -> new ErasePersonalData(CODE, null, by, "Điều 16 Nghị định mẫu"),
            then(toResult(), returned())),
    DECLARE(DossierState.IN_PROCESS, by -> new DeclareNotPerformed(CODE, null, by, said("mất")), toProcess()),
    MISS(
            DossierState.SUBMITTED,
            by -> new RecordMissedDeadline(CODE, null, by, ClockName.INTAKE, Instant.parse("2026-09-15T01:00:00Z")),
            submitted()),
    WARN(
            DossierState.SUBMITTED,
            by -> new RecordDeadlineWarning(
                    CODE,
                    null,
                    by,
                    ClockName.INTAKE,
                    Instant.parse("2026-09-15T03:00:00Z"),
                    TimeLimit.of("1", LimitUnit.WORKING_HOURS)),
            submittedAt(Instant.parse("2026-09-14T03:00:00Z"))),
    APOLOGISE(
            DossierState.IN_PROCESS,
            by -> new IssueApology(
                    CODE, null, by, said("quá tải"), Instant.parse("2026-09-24T01:00:00Z"), said("Phòng Nghiệp vụ")),
            toProcess()),
    EXTEND(
            DossierState.IN_PROCESS,
            by -> new ExtendDeadline(CODE, null, by, Instant.parse("2026-09-24T01:00:00Z"), "Điều 5 Luật mẫu"),
            toProcess()),
    COUNT_AGAIN(
            DossierState.ACCEPTED,
            by -> new RecomputeAppointment(CODE, null, by, 2026, 2),
            submitted(),
            checked(),
            accepted(Instant.parse("2026-09-21T01:00:00Z"), "2026v1")),
    LAPSE(
            DossierState.INTAKE_SUPPLEMENT,
            by -> new LapseSupplement(CODE, null, by),
            submitted(),
            supplementAsked(SupplementPhase.INTAKE, Instant.parse("2026-09-15T01:00:00Z"))),
    GIVE_UP_WAITING(
            DossierState.RESULT_READY,
            by -> new DeclareUncollected(CODE, null, by),
            then(toDecision(), signed(), handedOverAt(Instant.parse("2026-08-03T01:00:00Z"))));

    private final DossierState state;
    private final Function<Caller, DossierCommand> command;
    private final DossierEvent[] history;

    Commands(DossierState state, Function<Caller, DossierCommand> command, DossierEvent... history) {
        this.state = state;
        this.command = command;
        this.history = history;
    }

    private static Confidential said(String text) {
        return new Confidential(text);
    }

    DossierCommand by(Caller caller) {
        return command.apply(caller);
    }

    /** What happened before, so that this step may be taken. */
    DossierEvent[] history() {
        return history.clone();
    }

    /** The state after that history. */
    DossierState state() {
        return state;
    }
}
