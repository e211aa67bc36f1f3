package vn.dossierledger.standalone.demo;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.AnswerConsultation;
import vn.dossierledger.api.dossier.command.AnswerCopy;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.AssignOfficer;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.CheckOriginals;
import vn.dossierledger.api.dossier.command.ConfirmCertifiedPaper;
import vn.dossierledger.api.dossier.command.DeclareNotPerformed;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.command.ProposeSupplement;
import vn.dossierledger.api.dossier.command.ReceiveCopy;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.command.RequestFee;
import vn.dossierledger.api.dossier.command.RequestSupplement;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.command.SendBackToOneStop;
import vn.dossierledger.api.dossier.command.SendCopyToAgency;
import vn.dossierledger.api.dossier.command.SendProposalBack;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.standalone.demo.Step.Act;

/** Turns an act of a story into the command of this dossier; empty where the authority's rules know no such act for it. */
record Scene(String code, Story story, Stage stage, Rules rules, Files files) {

    /** Whoever is registered can have a copy; in the demo it is these two. */
    private static final List<String> AGENCIES = List.of("binhthuan", "kontum");

    /** Puts a small file into the ledger and tells what it is. */
    interface Files {
        SubmittedComponent file(String component, Stage stage, Channel channel);
    }

    Optional<DossierCommand> command(Act act) {
        return switch (act) {
            case CONFIRM_PAPER -> Optional.of(new ConfirmCertifiedPaper(code, null, stage.oneStop(), null));
            case CHECK_COMPLETE -> Optional.of(check(true));
            case CHECK_INCOMPLETE -> Optional.of(check(false));
            case ASK_SUPPLEMENT ->
                Optional.of(new RequestSupplement(
                        code,
                        null,
                        stage.oneStop(),
                        List.of(new ItemReason(firstRequired(), said("Bản chụp bị mờ, không đọc được"))),
                        said("Đề nghị bổ sung bản chụp rõ"),
                        null));
            case SUPPLEMENT ->
                Optional.of(new SupplementDossier(
                        code,
                        null,
                        stage.submitter(story.channel()),
                        List.of(files.file(firstRequired(), stage, story.channel())),
                        List.of()));
            case DECLINE ->
                Optional.of(new DeclineDossier(code, null, stage.oneStop(), said("Không thuộc thẩm quyền giải quyết")));
            case ACCEPT ->
                Optional.of(
                        new AcceptDossier(code, null, stage.oneStop(), new ResultPreference(returnChannel(), null)));
            case ASK_FEE -> fee(false);
            case ASK_BLOCKING_FEE -> fee(true);
            case PAY_FEE ->
                fees().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new PayFee(
                                code, null, stage.cashier(), total(), paymentMethod(), "BL-" + story.number()));
            case FORWARD -> Optional.of(new ForwardDossier(code, null, stage.oneStop(), stage.department()));
            case SEND_BACK ->
                Optional.of(new SendBackToOneStop(
                        code, null, stage.specialist(), said("Hồ sơ chuyển nhầm phòng, đề nghị chuyển lại")));
            case ASSIGN ->
                Optional.of(new AssignOfficer(
                        code, null, stage.head(), stage.specialist().subject()));
            case CONSULT ->
                Optional.of(new RequestConsultation(
                        code,
                        null,
                        stage.specialist(),
                        Stage.CONSULTED,
                        said("Đề nghị cho ý kiến về nhân thân của người nộp"),
                        TimeLimit.of("4", LimitUnit.WORKING_HOURS)));
            case ANSWER_CONSULTATION ->
                Optional.of(new AnswerConsultation(code, null, stage.consulted(), 1, said("Không có vướng mắc")));
            case SEND_FIRST_COPY -> Optional.of(copy(0));
            case SEND_SECOND_COPY -> Optional.of(copy(1));
            case RECEIVE_FIRST_COPY -> Optional.of(new ReceiveCopy(code, null, agency(0), 1));
            case RECEIVE_SECOND_COPY -> Optional.of(new ReceiveCopy(code, null, agency(1), 2));
            case ANSWER_FIRST_COPY -> Optional.of(new AnswerCopy(code, null, agency(0), 1, said("Đồng ý")));
            case ANSWER_SECOND_COPY -> Optional.of(new AnswerCopy(code, null, agency(1), 2, said("Đồng ý")));
            case PROPOSE_SUPPLEMENT ->
                Optional.of(new ProposeSupplement(
                        code,
                        null,
                        stage.specialist(),
                        List.of(new ItemReason(firstRequired(), said("Thông tin chưa khớp với sổ gốc"))),
                        said("Đề nghị bổ sung giấy tờ đã cập nhật"),
                        null));
            case APPROVE_SUPPLEMENT -> Optional.of(new ApproveSupplement(code, null, supplementApprover()));
            case PROPOSE_APPROVAL -> Optional.of(proposal(ProposalKind.APPROVE, null));
            case PROPOSE_REFUSAL -> Optional.of(proposal(ProposalKind.REFUSE, said("Chưa đủ điều kiện theo quy định")));
            case SEND_PROPOSAL_BACK ->
                Optional.of(new SendProposalBack(code, null, stage.leader(), said("Bổ sung căn cứ pháp lý")));
            case SIGN -> Optional.of(new SignResult(code, null, stage.leader(), signature(), story.number() + "/GP"));
            case REJECT ->
                Optional.of(new RejectDossier(
                        code, null, stage.leader(), said("Chưa đủ điều kiện theo quy định"), signature()));
            case HAND_BACK -> Optional.of(new ReturnToOneStop(code, null, stage.specialist()));
            case CHECK_ORIGINALS ->
                originalsFirst()
                        ? Optional.of(new CheckOriginals(code, null, stage.oneStop(), true, null))
                        : Optional.empty();
            case DISPATCH ->
                returnChannel() == ReturnChannel.POST
                        ? Optional.of(new DispatchResult(
                                code, null, stage.oneStop(), "VNPost", "RR%09dVN".formatted(story.number())))
                        : Optional.empty();
            case RETURN ->
                Optional.of(new ReturnResult(
                        code,
                        null,
                        stage.oneStop(),
                        returnChannel(),
                        said(story.applicant().name()),
                        null));
            case NOT_PERFORM ->
                Optional.of(new DeclareNotPerformed(
                        code, null, stage.leader(), said("Hệ thống chuyên ngành ngừng hoạt động")));
            case REFUND ->
                Optional.of(new RefundFee(
                        code, null, stage.cashier(), total(), said("Cơ quan không thực hiện được dịch vụ"), null));
        };
    }

    private DossierCommand copy(int agency) {
        return new SendCopyToAgency(
                code,
                null,
                stage.specialist(),
                AGENCIES.get(agency),
                said("Đề nghị cho ý kiến về hồ sơ"),
                TimeLimit.of("3", LimitUnit.WORKING_DAYS));
    }

    private Caller agency(int agency) {
        return stage.agency(AGENCIES.get(agency));
    }

    private Caller supplementApprover() {
        return rules.policy().content().supplementApprover().value() == Role.DEPARTMENT_HEAD
                ? stage.head()
                : stage.leader();
    }

    private DossierCommand check(boolean complete) {
        List<ItemCheck> items = components().stream()
                .map(c -> new ItemCheck(
                        c.component(), true, complete || !c.component().equals(firstRequired()), null))
                .toList();
        return new CheckCompleteness(code, null, stage.oneStop(), items);
    }

    private DossierCommand proposal(ProposalKind kind, Confidential reason) {
        return new SubmitProposal(code, null, stage.specialist(), kind, said("Dự thảo trình lãnh đạo"), reason);
    }

    private Optional<DossierCommand> fee(boolean blocking) {
        return fees().isEmpty()
                ? Optional.empty()
                : Optional.of(new RequestFee(code, null, stage.oneStop(), fees(), blocking));
    }

    private boolean originalsFirst() {
        Set<ReturnChannel> first = rules.policy()
                .content()
                .originalsBeforeReturn()
                .of(story.channel(), rules.procedure().content().level())
                .value();
        return first.contains(returnChannel());
    }

    /** One of the ways that the authority allows, taken in turn from story to story. */
    private ReturnChannel returnChannel() {
        List<ReturnChannel> allowed = rules
                .policy()
                .content()
                .returnChannels()
                .of(story.channel(), rules.procedure().content().level())
                .value()
                .stream()
                .sorted()
                .toList();
        return allowed.get(story.number() % allowed.size());
    }

    private PaymentMethod paymentMethod() {
        List<PaymentMethod> allowed = rules
                .policy()
                .content()
                .paymentMethods()
                .of(story.channel(), rules.procedure().content().level())
                .value()
                .stream()
                .sorted()
                .toList();
        return allowed.get(story.number() % allowed.size());
    }

    private List<FeeItem> fees() {
        return rules.procedure().content().fees();
    }

    private long total() {
        return fees().stream().mapToLong(FeeItem::amount).sum();
    }

    private List<ComponentDefinition> components() {
        return rules.procedure().content().components().stream()
                .filter(ComponentDefinition::required)
                .toList();
    }

    private String firstRequired() {
        return components().getFirst().component();
    }

    private Signature signature() {
        return new Signature(SignatureKind.DIGITAL, "54-01-" + stage.authority(), null);
    }

    private static Confidential said(String text) {
        return Confidential.of(text);
    }
}
