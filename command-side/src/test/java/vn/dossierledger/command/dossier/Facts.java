package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.CertifiedPaperReceived;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;

/** What happened to the dossier of An before a story begins. */
final class Facts {

    static final String CODE = "H48.12-260914-0001";
    static final Instant RESPOND_BY = Instant.parse("2026-09-21T10:00:00Z");
    static final Signature DIGITAL = new Signature(SignatureKind.DIGITAL, "54:01:AF", "c2lnbmF0dXJl");
    static final Signature BY_HAND = new Signature(SignatureKind.HAND, null, null);

    private Facts() {}

    static SubmittedComponent file(String component, String attachment) {
        return new SubmittedComponent(component, attachment, "hash of " + attachment);
    }

    static DossierSubmitted submitted(Channel channel, String procedure) {
        boolean online = channel == Channel.ONLINE;
        return new DossierSubmitted(
                CODE,
                MONDAY_8,
                online ? Callers.AN.as(Role.CITIZEN) : Callers.ONE_STOP.as(Role.ONE_STOP),
                TestRulebook.AUTHORITY,
                procedure,
                1,
                channel,
                TestRulebook.PROCEDURES.get(procedure),
                ApplicantKind.CITIZEN,
                sealed("Nguyễn Văn An"),
                Set.of("pseudonym-an"),
                List.of(file("to-khai", "att-1"), file("ban-sao", "att-2")),
                null,
                online && procedure.equals("level4") ? ProofKind.DIGITAL_SIGNATURE : null,
                null);
    }

    /** As {@link #submitted()}, at another time. */
    static DossierSubmitted submittedAt(Instant at) {
        DossierSubmitted one = submitted();
        return new DossierSubmitted(
                one.dossierCode(),
                at,
                one.by(),
                one.authority(),
                one.procedure(),
                one.procedureVersion(),
                one.channel(),
                one.level(),
                one.applicantKind(),
                one.applicant(),
                one.owners(),
                one.components(),
                one.resultPreference(),
                one.proof(),
                one.summary());
    }

    /** Online, level 4. */
    static DossierSubmitted submitted() {
        return submitted(Channel.ONLINE, "level4");
    }

    static CompletenessChecked checked(CheckedItem... items) {
        boolean complete = Set.copyOf(Arrays.stream(items)
                        .filter(CheckedItem::present)
                        .map(CheckedItem::component)
                        .toList())
                .containsAll(Set.of("to-khai", "ban-sao"));
        boolean valid = Arrays.stream(items).allMatch(each -> !each.present() || each.valid());
        return new CompletenessChecked(
                CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), List.of(items), complete, valid);
    }

    static CheckedItem item(String component, boolean present, boolean valid) {
        return new CheckedItem(component, present, valid, null);
    }

    /** Everything was there and in order. */
    static CompletenessChecked checked() {
        return checked(item("to-khai", true, true), item("ban-sao", true, true));
    }

    static SupplementRequested supplementAsked() {
        return supplementAsked(SupplementPhase.INTAKE, RESPOND_BY);
    }

    static SupplementRequested supplementAsked(SupplementPhase phase, Instant respondBy) {
        return new SupplementRequested(
                CODE,
                MONDAY_8,
                Callers.ONE_STOP.as(Role.ONE_STOP),
                phase,
                List.of(new SealedItemReason("ban-sao", sealed("mờ"))),
                sealed("bản sao không đọc được"),
                respondBy);
    }

    static DossierSupplemented supplemented() {
        return new DossierSupplemented(
                CODE,
                MONDAY_8,
                Callers.AN.as(Role.CITIZEN),
                SupplementPhase.INTAKE,
                List.of(file("ban-sao", "att-3")),
                List.of());
    }

    static DossierSupplemented supplementedInProcess(Instant at) {
        return new DossierSupplemented(
                CODE,
                at,
                Callers.AN.as(Role.CITIZEN),
                SupplementPhase.PROCESSING,
                List.of(file("ban-sao", "att-3")),
                List.of());
    }

    static DossierDeclined declined() {
        return new DossierDeclined(CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("sai thẩm quyền"));
    }

    static DossierAccepted accepted() {
        return accepted(Instant.parse("2026-09-21T01:00:00Z"), "");
    }

    static DossierAccepted accepted(Instant promised, String calendarVersion) {
        return new DossierAccepted(
                CODE,
                MONDAY_8,
                Callers.ONE_STOP.as(Role.ONE_STOP),
                null,
                new Appointment(
                        TestRulebook.procedure("level4").limit(),
                        new Due(promised, true, List.of(), calendarVersion),
                        "QN 8.1.a",
                        1,
                        1));
    }

    static FeeRequested feeAsked(boolean blocking, FeeItem... items) {
        return new FeeRequested(
                CODE,
                MONDAY_8,
                Callers.ONE_STOP.as(Role.ONE_STOP),
                List.of(items),
                Arrays.stream(items).mapToLong(FeeItem::amount).sum(),
                blocking);
    }

    static FeePaid paid(long amount) {
        return new FeePaid(CODE, MONDAY_8, Callers.AN.as(Role.CITIZEN), amount, PaymentMethod.ONLINE, "ref-1");
    }

    static FeeRefunded refunded(long amount) {
        return new FeeRefunded(
                CODE, MONDAY_8, Callers.CASHIER.as(Role.CASHIER), amount, sealed("hoàn"), "QN 8.2.c", null);
    }

    static DossierForwarded forwarded() {
        return new DossierForwarded(CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), "nghiep-vu", null);
    }

    static ProposalSubmitted proposed(ProposalKind kind) {
        return new ProposalSubmitted(
                CODE, MONDAY_8, Callers.SPECIALIST.as(Role.SPECIALIST), kind, sealed("dự thảo"), null);
    }

    static ProposalSentBack sentBack() {
        return new ProposalSentBack(CODE, MONDAY_8, Callers.LEADER.as(Role.LEADER), sealed("viết lại"));
    }

    static ResultSigned signed() {
        return new ResultSigned(CODE, MONDAY_8, Callers.LEADER.as(Role.LEADER), DIGITAL, "12/QĐ");
    }

    static DossierRejected rejected() {
        return new DossierRejected(CODE, MONDAY_8, Callers.LEADER.as(Role.LEADER), sealed("không đủ"), DIGITAL);
    }

    static ResultReturnedToOneStop handedOver() {
        return handedOverAt(MONDAY_8);
    }

    static ResultReturnedToOneStop handedOverAt(Instant at) {
        return new ResultReturnedToOneStop(CODE, at, Callers.SPECIALIST.as(Role.SPECIALIST));
    }

    static OriginalsChecked compared(boolean match) {
        return new OriginalsChecked(
                CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), match, match ? null : sealed("khác tên"));
    }

    static ResultDispatched dispatched() {
        return new ResultDispatched(CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), "VNPost", "EE123");
    }

    static ResultDeliveryFailed deliveryFailed() {
        return new ResultDeliveryFailed(CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), sealed("vắng nhà"));
    }

    static ResultReturned returned() {
        return new ResultReturned(
                CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), ReturnChannel.IN_PERSON, null, MONDAY_8);
    }

    static ServiceNotPerformed notPerformed() {
        return new ServiceNotPerformed(CODE, MONDAY_8, Callers.LEADER.as(Role.LEADER), sealed("mất hồ sơ"));
    }

    static ConsultationRequested consulted() {
        return new ConsultationRequested(
                CODE, MONDAY_8, Callers.SPECIALIST.as(Role.SPECIALIST), 1, "tu-phap", sealed("ý kiến?"), null, null);
    }

    static WithdrawalRequested withdrawalWished() {
        return new WithdrawalRequested(CODE, MONDAY_8, Callers.AN.as(Role.CITIZEN), sealed("đổi ý"));
    }

    static DossierStopped stopped() {
        return new DossierStopped(
                CODE, MONDAY_8, Callers.LEADER.as(Role.LEADER), sealed("chờ tòa án"), "Điều 5 Luật mẫu");
    }

    static PersonalDataErased erased() {
        return new PersonalDataErased(CODE, MONDAY_8, Callers.ADMIN.as(Role.ADMIN), "QN 10.5", "key of pseudonym-an");
    }

    static ConsultationAnswered consultationAnswered() {
        return new ConsultationAnswered(
                CODE, MONDAY_8, Callers.OTHER_SPECIALIST.as(Role.SPECIALIST), 1, sealed("đồng ý"));
    }

    static CopySentToAgency copySent() {
        return new CopySentToAgency(
                CODE,
                MONDAY_8,
                Callers.SPECIALIST.as(Role.SPECIALIST),
                1,
                TestRulebook.AGENCY,
                sealed("xin ý kiến"),
                "hash",
                null,
                null);
    }

    static CopyReceivedByAgency copyReceived() {
        return new CopyReceivedByAgency(CODE, MONDAY_8, Callers.AGENCY.as(Role.SPECIALIST), 1);
    }

    static AgencyAnswered copyAnswered() {
        return new AgencyAnswered(CODE, MONDAY_8, Callers.AGENCY.as(Role.SPECIALIST), 1, sealed("đồng ý"));
    }

    /** A department wants more of the applicant. */
    static SupplementProposed supplementProposed() {
        return new SupplementProposed(
                CODE,
                MONDAY_8,
                Callers.SPECIALIST.as(Role.SPECIALIST),
                List.of(new SealedItemReason("anh", sealed("thiếu ảnh"))),
                sealed("cần thêm"),
                RESPOND_BY);
    }

    /** Online, level 4, and instead of a digital signature the promise of certified paper. */
    static DossierSubmitted promisingPaper() {
        DossierSubmitted plain = submitted();
        return new DossierSubmitted(
                CODE,
                plain.at(),
                plain.by(),
                plain.authority(),
                plain.procedure(),
                plain.procedureVersion(),
                plain.channel(),
                plain.level(),
                plain.applicantKind(),
                plain.applicant(),
                plain.owners(),
                plain.components(),
                plain.resultPreference(),
                ProofKind.CERTIFIED_PAPER_BY_POST,
                plain.summary());
    }

    static CertifiedPaperReceived paperReceived() {
        return new CertifiedPaperReceived(CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), MONDAY_8);
    }

    static DossierWithdrawn withdrawn() {
        return new DossierWithdrawn(CODE, MONDAY_8, Callers.ONE_STOP.as(Role.ONE_STOP), null);
    }

    /** Each of these, after {@code history}. */
    static DossierEvent[] then(DossierEvent[] history, DossierEvent... more) {
        return Stream.concat(Arrays.stream(history), Arrays.stream(more)).toArray(DossierEvent[]::new);
    }

    static DossierEvent[] submittedBy(Channel channel, String procedure) {
        return new DossierEvent[] {submitted(channel, procedure)};
    }

    static DossierEvent[] toAcceptance() {
        return new DossierEvent[] {submitted(), checked(), accepted()};
    }

    static DossierEvent[] toProcess() {
        return then(toAcceptance(), forwarded());
    }

    static DossierEvent[] toDecision() {
        return then(toProcess(), proposed(ProposalKind.APPROVE));
    }

    static DossierEvent[] toResult() {
        return then(toDecision(), signed(), handedOver());
    }

    /** As {@link #toResult()}, but handed in another way or at another level. */
    static DossierEvent[] toResult(Channel channel, String procedure) {
        DossierEvent[] life = toResult();
        life[0] = submitted(channel, procedure);
        return life;
    }
}
