package vn.dossierledger.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.SignatureKind;
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
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.query.worklist.WorkTask;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.world.Rules;

/** What is left to be done, and by whom, after each step of a dossier's life; kept as in the table between two facts. */
class TasksTest {

    private static final String CODE = "H48.12-260302-0001";
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Actor BY = new Actor(Role.SPECIALIST, "specialist", "quangngai", "nghiep-vu");
    private static final Signature HAND = new Signature(SignatureKind.HAND, null, null);
    private static final Appointment PROMISE = DossierClocks.appointment(AT, Rules.inForce(Rules.AUTHORITY));

    private static final DossierEvent ACCEPTED = new DossierAccepted(CODE, AT, BY, null, PROMISE);
    private static final DossierEvent FORWARDED = new DossierForwarded(CODE, AT, BY, "nghiep-vu", null);
    private static final DossierEvent ASSIGNED = new OfficerAssigned(CODE, AT, BY, "hai", "nghiep-vu");
    private static final DossierEvent FEE = new FeeRequested(CODE, AT, BY, List.of(), 5_000, true);
    private static final DossierEvent PAID = new FeePaid(CODE, AT, BY, 5_000, PaymentMethod.ONLINE, "1");
    private static final DossierEvent DRAFT = proposal(ProposalKind.APPROVE);
    private static final DossierEvent SIGNED = new ResultSigned(CODE, AT, BY, HAND, null);
    private static final DossierEvent READY = new ResultReturnedToOneStop(CODE, AT, BY);
    private static final DossierEvent SENT = new ResultDispatched(CODE, AT, BY, "VNPost", "1");
    private static final DossierEvent WISH = new WithdrawalRequested(CODE, AT, BY, null);
    private static final DossierEvent STOPPED = new DossierStopped(CODE, AT, BY, null, "law");
    private static final DossierEvent NOT_PERFORMED = new ServiceNotPerformed(CODE, AT, BY, null);
    private static final DossierEvent PROPOSED = new SupplementProposed(CODE, AT, BY, List.of(), null, null);
    private static final DossierEvent ASKED_OTHER =
            new ConsultationRequested(CODE, AT, BY, 1, "tu-phap", null, null, null);
    private static final DossierEvent COPY = new CopySentToAgency(CODE, AT, BY, 1, "camau", null, "hash", null, null);
    private static final DossierEvent COPY_HERE = new CopyReceivedByAgency(CODE, AT, BY, 1);

    private static DossierEvent checked(boolean complete, boolean valid) {
        return new CompletenessChecked(CODE, AT, BY, List.of(), complete, valid);
    }

    private static DossierEvent proposal(ProposalKind kind) {
        return new ProposalSubmitted(CODE, AT, BY, kind, null, null);
    }

    private static DossierEvent asked(SupplementPhase phase) {
        return new SupplementRequested(CODE, AT, BY, phase, List.of(), null, null);
    }

    private static DossierEvent supplemented(SupplementPhase phase) {
        return new DossierSupplemented(CODE, AT, BY, phase, List.of(), List.of());
    }

    private static Arguments life(String expected, DossierEvent... events) {
        return arguments(Rules.AUTHORITY, expected, List.of(events));
    }

    private static Arguments elsewhere(String expected, DossierEvent... events) {
        return arguments(Rules.OTHER, expected, List.of(events));
    }

    static Stream<Arguments> intake() {
        return Stream.of(
                life("CHECK_COMPLETENESS one-stop/quangngai"),
                life("ACCEPT one-stop/quangngai", checked(true, true)),
                life("ASK_FOR_SUPPLEMENT one-stop/quangngai", checked(false, true)),
                life("ASK_FOR_SUPPLEMENT one-stop/quangngai", checked(true, false)),
                life("SUPPLEMENT citizen/an", checked(false, true), asked(SupplementPhase.INTAKE)),
                life(
                        "CHECK_COMPLETENESS one-stop/quangngai",
                        checked(false, true),
                        asked(SupplementPhase.INTAKE),
                        supplemented(SupplementPhase.INTAKE)),
                life("", new DossierDeclined(CODE, AT, BY, null)),
                life("FORWARD one-stop/quangngai", ACCEPTED),
                life("", ACCEPTED, WISH, new DossierWithdrawn(CODE, AT, BY, null)),
                life("DECIDE_WITHDRAWAL one-stop/quangngai, FORWARD one-stop/quangngai", ACCEPTED, WISH),
                life("FORWARD one-stop/quangngai", ACCEPTED, WISH, new WithdrawalRefused(CODE, AT, BY, null)));
    }

    static Stream<Arguments> department() {
        String unassigned = "ASSIGN_OFFICER head/quangngai/nghiep-vu, EXAMINE specialists/quangngai/nghiep-vu";
        return Stream.of(
                life(unassigned, ACCEPTED, FORWARDED),
                life("EXAMINE officer/quangngai/nghiep-vu/hai", ACCEPTED, FORWARDED, ASSIGNED),
                life(
                        "FORWARD one-stop/quangngai",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        new DossierSentBack(CODE, AT, BY, null)),
                life("APPROVE_SUPPLEMENT leader/quangngai", ACCEPTED, FORWARDED, ASSIGNED, PROPOSED),
                elsewhere("APPROVE_SUPPLEMENT head/camau/nghiep-vu", ACCEPTED, FORWARDED, ASSIGNED, PROPOSED),
                life("SUPPLEMENT citizen/an", ACCEPTED, FORWARDED, PROPOSED, asked(SupplementPhase.PROCESSING)),
                life(
                        unassigned,
                        ACCEPTED,
                        FORWARDED,
                        PROPOSED,
                        asked(SupplementPhase.PROCESSING),
                        supplemented(SupplementPhase.PROCESSING)),
                // A draft, or sending it back, takes the place of the supplement that was proposed.
                life(
                        "EXAMINE officer/quangngai/nghiep-vu/hai",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        PROPOSED,
                        DRAFT,
                        new ProposalSentBack(CODE, AT, BY, null)),
                life(unassigned, ACCEPTED, FORWARDED, PROPOSED, new DossierSentBack(CODE, AT, BY, null), FORWARDED),
                life("DECIDE_STOP leader/quangngai", ACCEPTED, FORWARDED, STOPPED),
                life(
                        "DECIDE_STOP leader/quangngai, DECIDE_WITHDRAWAL one-stop/quangngai",
                        ACCEPTED,
                        FORWARDED,
                        STOPPED,
                        WISH),
                life(unassigned, ACCEPTED, FORWARDED, STOPPED, new DossierResumed(CODE, AT, BY, null, "law")));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                life("ANSWER_CONSULTATION#1 department/quangngai/tu-phap", ACCEPTED, FORWARDED, ASKED_OTHER),
                life(
                        "ANSWER_CONSULTATION#1 department/quangngai/tu-phap, RECEIVE_COPY#1 agency/camau",
                        ACCEPTED,
                        FORWARDED,
                        ASKED_OTHER,
                        COPY),
                life(
                        "ANSWER_COPY#1 agency/camau",
                        ACCEPTED,
                        FORWARDED,
                        ASKED_OTHER,
                        COPY,
                        COPY_HERE,
                        new ConsultationAnswered(CODE, AT, BY, 1, null)),
                life(
                        "EXAMINE officer/quangngai/nghiep-vu/hai",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        COPY,
                        COPY_HERE,
                        new AgencyAnswered(CODE, AT, BY, 1, null)));
    }

    static Stream<Arguments> outcome() {
        return Stream.of(
                life("SIGN_RESULT leader/quangngai", ACCEPTED, FORWARDED, DRAFT),
                life("SIGN_REFUSAL leader/quangngai", ACCEPTED, FORWARDED, proposal(ProposalKind.REFUSE)),
                elsewhere("SIGN_REFUSAL head/camau/nghiep-vu", ACCEPTED, FORWARDED, proposal(ProposalKind.REFUSE)),
                life(
                        "EXAMINE officer/quangngai/nghiep-vu/hai",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        DRAFT,
                        new ProposalSentBack(CODE, AT, BY, null)),
                life("SEND_TO_ONE_STOP department/quangngai/nghiep-vu", ACCEPTED, FORWARDED, DRAFT, SIGNED),
                life(
                        "SEND_TO_ONE_STOP officer/quangngai/nghiep-vu/hai",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        proposal(ProposalKind.REFUSE),
                        new DossierRejected(CODE, AT, BY, null, HAND)),
                life(
                        "COLLECT_RESULT citizen/an, RETURN_RESULT one-stop/quangngai",
                        ACCEPTED,
                        FORWARDED,
                        DRAFT,
                        SIGNED,
                        READY),
                life("CONFIRM_DELIVERY one-stop/quangngai", ACCEPTED, FORWARDED, DRAFT, SIGNED, READY, SENT),
                life(
                        "DELIVER_AGAIN one-stop/quangngai",
                        ACCEPTED,
                        FORWARDED,
                        DRAFT,
                        SIGNED,
                        READY,
                        SENT,
                        new ResultDeliveryFailed(CODE, AT, BY, null)),
                life(
                        "EXAMINE officer/quangngai/nghiep-vu/hai",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        DRAFT,
                        SIGNED,
                        READY,
                        new OriginalsChecked(CODE, AT, BY, false, null)),
                life(
                        "",
                        ACCEPTED,
                        FORWARDED,
                        DRAFT,
                        SIGNED,
                        READY,
                        new ResultReturned(CODE, AT, BY, ReturnChannel.POST, null, AT)),
                life(
                        "ASSIGN_OFFICER head/quangngai/nghiep-vu, EXAMINE specialists/quangngai/nghiep-vu",
                        ACCEPTED,
                        FORWARDED,
                        ASSIGNED,
                        DRAFT,
                        SIGNED,
                        READY,
                        new ResultReturned(CODE, AT, BY, ReturnChannel.POST, null, AT),
                        new DossierReopened(CODE, AT, BY, null, "x", OutcomeKind.APPROVED, "nghiep-vu", PROMISE)));
    }

    static Stream<Arguments> money() {
        String due = "COLLECT_FEE cashier/quangngai, PAY_FEE citizen/an";
        return Stream.of(
                life(due, ACCEPTED, FEE),
                life("FORWARD one-stop/quangngai", ACCEPTED, FEE, PAID),
                life("", ACCEPTED, FEE, NOT_PERFORMED),
                life("REFUND_FEE cashier/quangngai", ACCEPTED, FEE, PAID, NOT_PERFORMED),
                life(
                        "",
                        ACCEPTED,
                        FEE,
                        PAID,
                        NOT_PERFORMED,
                        new FeeRefunded(CODE, AT, BY, 5_000, null, "QN 8.2.c", null)));
    }

    @ParameterizedTest
    @MethodSource({"intake", "department", "others", "outcome", "money"})
    void after_a_life_this_is_left_to_be_done(String authority, String expected, List<DossierEvent> events) {
        assertThat(String.join(", ", new TreeSet<>(todo(body(authority, null, events), authority))))
                .isEqualTo(expected);
    }

    @Test
    void a_certified_paper_that_was_promised_is_waited_for() {
        WorkBody promised = body(Rules.AUTHORITY, ProofKind.CERTIFIED_PAPER_BY_POST, List.of());
        assertThat(todo(promised, Rules.AUTHORITY))
                .containsExactlyInAnyOrder(
                        "CHECK_COMPLETENESS one-stop/quangngai",
                        "CONFIRM_PAPER one-stop/quangngai",
                        "SEND_PAPER citizen/an");
        WorkBody here = body(
                Rules.AUTHORITY,
                ProofKind.CERTIFIED_PAPER_BY_POST,
                List.of(new CertifiedPaperReceived(CODE, AT, BY, AT)));
        assertThat(todo(here, Rules.AUTHORITY)).containsExactly("CHECK_COMPLETENESS one-stop/quangngai");
    }

    @Test
    void nothing_that_can_be_asked_is_missing_here() {
        Set<String> told = Stream.of(intake(), department(), others(), outcome(), money())
                .flatMap(lives -> lives)
                .flatMap(life -> Stream.of(((String) life.get()[1]).split(", ", -1)))
                .map(each -> each.split("[ #]", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
        told.addAll(List.of("CONFIRM_PAPER", "SEND_PAPER"));
        told.remove("");
        assertThat(told)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(WorkTask.values()).map(WorkTask::name).toList());
    }

    private static WorkBody body(String authority, ProofKind proof, List<DossierEvent> events) {
        var fold = new WorkFold();
        var submitted = new DossierSubmitted(
                CODE,
                AT,
                BY,
                authority,
                Rules.PROCEDURE,
                1,
                Channel.ONLINE,
                ServiceLevel.LEGACY_4,
                ApplicantKind.CITIZEN,
                null,
                Set.of("an"),
                List.of(),
                null,
                proof,
                null);
        WorkBody body = fold.begin(submitted, new Fact(submitted, 0, AT));
        long sequence = 1;
        for (DossierEvent event : events) {
            body = fold.after(written(body), new Fact(event, sequence++, AT));
        }
        return written(body);
    }

    private static WorkBody written(WorkBody body) {
        return ViewJson.MAPPER.readValue(ViewJson.MAPPER.writeValueAsBytes(body), WorkBody.class);
    }

    private static List<String> todo(WorkBody body, String authority) {
        return WorkRow.of(body, Rules.inForce(authority)).stream()
                .map(row -> row.todo().task()
                        + (row.todo().number() == 0 ? "" : "#" + row.todo().number()) + " "
                        + row.todo().audience().key())
                .toList();
    }
}
