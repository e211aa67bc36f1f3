package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Callers.AGENCY;
import static vn.dossierledger.command.dossier.Callers.AN;
import static vn.dossierledger.command.dossier.Callers.CASHIER;
import static vn.dossierledger.command.dossier.Callers.HEAD;
import static vn.dossierledger.command.dossier.Callers.LEADER;
import static vn.dossierledger.command.dossier.Callers.ONE_STOP;
import static vn.dossierledger.command.dossier.Callers.OTHER_HEAD;
import static vn.dossierledger.command.dossier.Callers.OTHER_SPECIALIST;
import static vn.dossierledger.command.dossier.Callers.SPECIALIST;
import static vn.dossierledger.command.dossier.Facts.BY_HAND;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.DIGITAL;
import static vn.dossierledger.command.dossier.Facts.file;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.AnswerConsultation;
import vn.dossierledger.api.dossier.command.AnswerCopy;
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
import vn.dossierledger.api.dossier.command.ReceiveCopy;
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
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.DossierClocks;

/** Whatever anybody may try with a dossier: one entry for each command. Whether it is done is for the aggregate to say. */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
enum Moves {
    CHECK((play, pick) -> new CheckCompleteness(CODE, null, pick.who(ONE_STOP), checklist(pick))),
    ASK((play, pick) -> new RequestSupplement(
            CODE, null, pick.who(ONE_STOP), List.of(reason("ban-sao")), said("mờ"), inTwoDays(play, pick))),
    SUPPLEMENT((play, pick) ->
            new SupplementDossier(CODE, null, pick.who(AN, ONE_STOP), List.of(file("ban-sao", "att-9")), List.of())),
    PAPER((play, pick) -> new ConfirmCertifiedPaper(CODE, null, pick.who(ONE_STOP), null)),
    LAPSE((play, pick) -> new LapseSupplement(CODE, null, pick.who(Caller.THE_CLOCK, ONE_STOP))),
    DECLINE((play, pick) -> new DeclineDossier(CODE, null, pick.who(ONE_STOP), said("sai thẩm quyền"))),
    ACCEPT((play, pick) -> new AcceptDossier(
            CODE,
            null,
            pick.who(ONE_STOP),
            pick.one(new ResultPreference(ReturnChannel.POST, said("12 Lê Lợi")), null))),
    FEE((play, pick) -> new RequestFee(
            CODE,
            null,
            pick.who(ONE_STOP, SPECIALIST),
            List.of(pick.one(TestRulebook.LE_PHI, TestRulebook.PHI)),
            pick.of(2) == 0)),
    PAY((play, pick) -> new PayFee(
            CODE,
            null,
            pick.who(AN, CASHIER),
            play.life().money().due(),
            pick.one(PaymentMethod.values()),
            "ref-" + pick.one(play.events().size(), 1))),
    REFUND((play, pick) -> new RefundFee(
            CODE,
            null,
            pick.who(CASHIER, LEADER),
            pick.one(play.life().money().paid(), 30_000L),
            said("hoàn"),
            pick.one(null, null, "Luật B, Điều 2"))),
    FORWARD((play, pick) -> new ForwardDossier(CODE, null, pick.who(ONE_STOP), "nghiep-vu")),
    ASSIGN((play, pick) -> new AssignOfficer(CODE, null, pick.who(HEAD), "specialist")),
    SEND_TO_ONE_STOP((play, pick) -> new SendBackToOneStop(CODE, null, pick.who(SPECIALIST), said("nhầm phòng"))),
    CONSULT((play, pick) -> new RequestConsultation(
            CODE, null, pick.who(SPECIALIST), "tu-phap", said("ý kiến?"), pick.one(null, aDay()))),
    ANSWER_CONSULTATION((play, pick) ->
            new AnswerConsultation(CODE, null, pick.who(OTHER_SPECIALIST, OTHER_HEAD), 1 + pick.of(2), said("đồng ý"))),
    SEND_COPY((play, pick) -> new SendCopyToAgency(
            CODE, null, pick.who(SPECIALIST, ONE_STOP), TestRulebook.AGENCY, said("ý kiến?"), pick.one(null, aDay()))),
    RECEIVE_COPY((play, pick) -> new ReceiveCopy(CODE, null, pick.who(AGENCY), 1 + pick.of(2))),
    ANSWER_COPY((play, pick) -> new AnswerCopy(CODE, null, pick.who(AGENCY), 1 + pick.of(2), said("đồng ý"))),
    PROPOSE_SUPPLEMENT((play, pick) -> new ProposeSupplement(
            CODE, null, pick.who(SPECIALIST), List.of(reason("ban-sao")), said("mờ"), inTwoDays(play, pick))),
    APPROVE_SUPPLEMENT((play, pick) -> new ApproveSupplement(CODE, null, pick.who(LEADER, HEAD))),
    PROPOSE((play, pick) -> new SubmitProposal(
            CODE, null, pick.who(SPECIALIST, HEAD), pick.one(ProposalKind.values()), said("dự thảo"), said("lý do"))),
    SEND_BACK((play, pick) -> new SendProposalBack(CODE, null, pick.who(LEADER), said("viết lại"))),
    SIGN((play, pick) -> new SignResult(CODE, null, pick.who(LEADER), pick.one(DIGITAL, BY_HAND), "12/QĐ")),
    REJECT((play, pick) ->
            new RejectDossier(CODE, null, pick.who(LEADER, HEAD), said("không đủ"), pick.one(DIGITAL, BY_HAND))),
    HAND_OVER((play, pick) -> new ReturnToOneStop(CODE, null, pick.who(SPECIALIST))),
    COMPARE((play, pick) ->
            new CheckOriginals(CODE, null, pick.who(ONE_STOP), pick.one(true, true, false), said("khác tên"))),
    DISPATCH((play, pick) -> new DispatchResult(CODE, null, pick.who(ONE_STOP), "VNPost", "EE1")),
    FAIL((play, pick) -> new ReportDeliveryFailure(CODE, null, pick.who(ONE_STOP), said("vắng nhà"))),
    RETURN((play, pick) ->
            new ReturnResult(CODE, null, pick.who(ONE_STOP), pick.one(ReturnChannel.values()), null, null)),
    UNCOLLECTED((play, pick) -> new DeclareUncollected(CODE, null, Caller.THE_CLOCK)),
    NOT_PERFORMED((play, pick) -> new DeclareNotPerformed(CODE, null, pick.who(LEADER), said("mất hồ sơ"))),
    WITHDRAW((play, pick) -> new RequestWithdrawal(CODE, null, pick.who(AN), said("không cần nữa"))),
    DECIDE_WITHDRAWAL((play, pick) ->
            new DecideWithdrawal(CODE, null, pick.who(ONE_STOP, SPECIALIST), pick.of(2) == 0, said("xét"))),
    STOP((play, pick) -> new StopProcessing(CODE, null, pick.who(LEADER), said("tranh chấp"), "Luật A, Điều 1")),
    RESUME((play, pick) -> new ResumeProcessing(CODE, null, pick.who(LEADER), said("xong"), "Luật A, Điều 1")),
    APOLOGISE((play, pick) -> new IssueApology(
            CODE, null, pick.who(LEADER, ONE_STOP), said("quá tải"), later(play), said("phòng nghiệp vụ"))),
    EXTEND((play, pick) -> new ExtendDeadline(CODE, null, pick.who(LEADER), later(play), "Luật C, Điều 3")),
    WARN((play, pick) -> reading(play, pick)
            .map(each -> new RecordDeadlineWarning(
                    CODE,
                    null,
                    Caller.THE_CLOCK,
                    each.clock(),
                    each.dueAt(),
                    pick.one(TimeLimit.of("1", LimitUnit.WORKING_HOURS), TimeLimit.of("1", LimitUnit.WORKING_DAYS))))
            .orElse(null)),
    MISS((play, pick) -> reading(play, pick)
            .map(each -> new RecordMissedDeadline(CODE, null, Caller.THE_CLOCK, each.clock(), each.dueAt()))
            .orElse(null)),
    RECOMPUTE((play, pick) -> new RecomputeAppointment(CODE, null, Caller.THE_CLOCK, 2026, play.calendarVersion())),
    CORRECT((play, pick) -> new CorrectRecord(
            CODE, null, pick.who(HEAD, LEADER), 0, "summary", said("đúng ra là thế này"), said("ghi nhầm"))),
    REOPEN((play, pick) -> new ReopenDossier(CODE, null, pick.who(LEADER), said("sai sót"), "head")),
    ERASE((play, pick) -> new ErasePersonalData(CODE, null, pick.who(Callers.ADMIN), "Luật D, Điều 4"));

    /** Everybody. */
    static final Caller[] PEOPLE = {
        AN,
        Callers.STRANGER,
        ONE_STOP,
        SPECIALIST,
        HEAD,
        LEADER,
        CASHIER,
        OTHER_SPECIALIST,
        OTHER_HEAD,
        Callers.INSPECTOR,
        Callers.ADMIN,
        Caller.THE_CLOCK,
        Callers.elsewhere(ONE_STOP)
    };

    private final Try command;

    Moves(Try command) {
        this.command = command;
    }

    private interface Try {
        DossierCommand on(Play play, Pick pick);
    }

    /** The command, its details as picked; empty when there is nothing yet to be told so. */
    Optional<DossierCommand> on(Play play, Pick pick) {
        return Optional.ofNullable(command.on(play, pick)).filter(each -> Play.knows(each.getClass()));
    }

    private static List<ItemCheck> checklist(Pick pick) {
        return switch (pick.of(4)) {
            case 0 -> List.of(new ItemCheck("to-khai", true, true, null));
            case 1 -> List.of(new ItemCheck("to-khai", true, false, null), new ItemCheck("ban-sao", true, true, null));
            default -> List.of(new ItemCheck("to-khai", true, true, null), new ItemCheck("ban-sao", true, true, null));
        };
    }

    private static Confidential said(String text) {
        return new Confidential(text);
    }

    private static ItemReason reason(String component) {
        return new ItemReason(component, said("không đọc được"));
    }

    private static TimeLimit aDay() {
        return TimeLimit.of("1", LimitUnit.WORKING_DAYS);
    }

    private static Instant inTwoDays(Play play, Pick pick) {
        return pick.one(play.now().plus(Duration.ofDays(2)), null);
    }

    /** Two days after the end of K3, or after now while there is none. */
    private static Instant later(Play play) {
        return play.read(ClockName.RESOLUTION)
                .map(ClockReading::dueAt)
                .orElse(play.now())
                .plus(Duration.ofDays(2));
    }

    private static Optional<ClockReading> reading(Play play, Pick pick) {
        List<ClockReading> ending =
                DossierClocks.read(play.life().clocks(), play.desk().rulesOf(play.life()), play.now()).stream()
                        .filter(each -> each.dueAt() != null)
                        .toList();
        return ending.isEmpty() ? Optional.empty() : Optional.of(ending.get(pick.of(ending.size())));
    }
}
