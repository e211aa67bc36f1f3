package vn.dossierledger.query.world;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.FeeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.DossierClocks;

/** The life of one dossier as events, an hour apart; told by chained calls. */
public final class Story {

    private static final AtomicInteger SERIAL = new AtomicInteger();

    private final Sealing sealing;
    private final Applicant applicant;
    private final String authority;
    private final String code;
    private final List<DossierEvent> events = new ArrayList<>();
    private Instant at;

    private Story(Sealing sealing, String authority, Applicant applicant, Instant at) {
        this.sealing = sealing;
        this.authority = authority;
        this.applicant = applicant;
        this.at = at;
        this.code = "H48.12-260302-%04d".formatted(SERIAL.incrementAndGet());
    }

    /** A person with a number of its own. */
    public static Applicant person(String name) {
        int number = SERIAL.incrementAndGet();
        return new Applicant(
                ApplicantKind.CITIZEN,
                name,
                "048%09d".formatted(number),
                "0912%06d".formatted(number),
                "a@example.vn",
                "12 đường Trần Phú");
    }

    /** Submitted online on Monday 2 March 2026 at 8 o'clock. */
    public static Story of(Sealing sealing, String authority, Applicant applicant) {
        return of(sealing, authority, applicant, Instant.parse("2026-03-02T01:00:00Z"));
    }

    /** Submitted online. */
    public static Story of(Sealing sealing, String authority, Applicant applicant, Instant at) {
        Story story = new Story(sealing, authority, applicant, at);
        story.add(new DossierSubmitted(
                story.code,
                at,
                story.citizen(),
                authority,
                Rules.PROCEDURE,
                1,
                Channel.ONLINE,
                ServiceLevel.LEGACY_4,
                applicant.kind(),
                sealing.applicant(applicant),
                Set.of(sealing.pseudonym(applicant.personalId())),
                List.of(new SubmittedComponent("application", "a-1", "00")),
                null,
                null,
                story.text("Xin cấp giấy chứng nhận cho quán hoà bình")));
        return story;
    }

    private Actor citizen() {
        return new Actor(Role.CITIZEN, sealing.pseudonym(applicant.personalId()), null, null);
    }

    private Actor officer(Role role) {
        String department = role == Role.SPECIALIST ? "nghiep-vu" : null;
        return new Actor(role, role.name() + "." + authority, authority, department);
    }

    private Sealed text(String clear) {
        return sealing.text(applicant, clear);
    }

    private Story add(DossierEvent event) {
        events.add(event);
        at = event.at().plus(Duration.ofHours(1));
        return this;
    }

    public Story checked() {
        return add(new CompletenessChecked(
                code,
                at,
                officer(Role.ONE_STOP),
                List.of(new CheckedItem("application", true, true, text("đủ"))),
                true,
                true));
    }

    public Story supplementAsked() {
        return add(new SupplementRequested(
                code,
                at,
                officer(Role.ONE_STOP),
                SupplementPhase.INTAKE,
                List.of(new SealedItemReason("application", text("thiếu chữ ký"))),
                text("thiếu"),
                null));
    }

    public Story supplemented() {
        return add(new DossierSupplemented(
                code,
                at,
                citizen(),
                SupplementPhase.INTAKE,
                List.of(new SubmittedComponent("application", "a-2", "01")),
                List.of()));
    }

    public Story declined() {
        return add(new DossierDeclined(code, at, officer(Role.ONE_STOP), text("không thuộc thẩm quyền")));
    }

    public Story accepted() {
        return add(new DossierAccepted(
                code, at, officer(Role.ONE_STOP), null, DossierClocks.appointment(at, Rules.inForce(authority))));
    }

    public Story feeAsked() {
        FeeItem fee = new FeeItem(FeeKind.LE_PHI, "Lệ phí", 100_000);
        return add(new FeeRequested(code, at, officer(Role.ONE_STOP), List.of(fee), 100_000, true));
    }

    public Story paid() {
        return add(new FeePaid(code, at, citizen(), 100_000, PaymentMethod.ONLINE, code + "-p"));
    }

    public Story forwarded() {
        return add(new DossierForwarded(code, at, officer(Role.ONE_STOP), "nghiep-vu", at));
    }

    public Story proposed() {
        return add(
                new ProposalSubmitted(code, at, officer(Role.SPECIALIST), ProposalKind.APPROVE, text("dự thảo"), null));
    }

    public Story signed() {
        return add(new ResultSigned(
                code, at, officer(Role.LEADER), new Signature(SignatureKind.DIGITAL, "1", "x"), "12/GCN"));
    }

    public Story rejected() {
        return add(new DossierRejected(
                code,
                at,
                officer(Role.LEADER),
                text("không đủ điều kiện"),
                new Signature(SignatureKind.HAND, null, null)));
    }

    public Story backAtOneStop() {
        return add(new ResultReturnedToOneStop(code, at, officer(Role.SPECIALIST)));
    }

    public Story returned() {
        return add(new ResultReturned(code, at, officer(Role.ONE_STOP), ReturnChannel.POST, text("người nhận"), at));
    }

    public Story notPerformed() {
        return add(new ServiceNotPerformed(code, at, officer(Role.LEADER), text("lỗi của cơ quan")));
    }

    /** The applicant is forgotten, here and in every other dossier. */
    public Story erased() {
        return add(new PersonalDataErased(code, at, officer(Role.ADMIN), "QN 10.5", text("").key()));
    }

    /** To the happy end. */
    public Story toTheEnd() {
        return checked()
                .accepted()
                .feeAsked()
                .paid()
                .forwarded()
                .proposed()
                .signed()
                .backAtOneStop()
                .returned();
    }

    /** Lets time pass. */
    public Story later(Duration duration) {
        at = at.plus(duration);
        return this;
    }

    public String code() {
        return code;
    }

    public Applicant applicant() {
        return applicant;
    }

    /** What happened so far. */
    public List<DossierEvent> events() {
        return List.copyOf(events);
    }
}
