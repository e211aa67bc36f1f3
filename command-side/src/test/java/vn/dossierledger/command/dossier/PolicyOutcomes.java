package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.compared;
import static vn.dossierledger.command.dossier.Facts.feeAsked;
import static vn.dossierledger.command.dossier.Facts.file;
import static vn.dossierledger.command.dossier.Facts.item;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.paid;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.CorrectRecord;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rejection.NotComplete;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.rule.ValidPolicy;

/** What happens to a dossier under a policy: it is played on the decisions, and told in words. */
final class PolicyOutcomes {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH).withZone(WorkingCalendar.ZONE);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH).withZone(WorkingCalendar.ZONE);
    private static final Instant MONDAY_15 = MONDAY_8.plus(Duration.ofHours(7));
    private static final Instant FRIDAY_2350 = Instant.parse("2026-09-18T16:50:00Z");

    private PolicyOutcomes() {}

    static Play play(PolicyProfile policy, DossierEvent... history) {
        return Play.under(new TestRulebook(policy), MONDAY_8.plus(Duration.ofHours(1)))
                .after(history);
    }

    static Confidential said(String text) {
        return new Confidential(text);
    }

    /** The things that go, in order, and the article of those that do not. */
    static <T> String which(T[] all, Function<T, Optional<Rejection>> attempt) {
        String going = Stream.of(all)
                .filter(each -> attempt.apply(each).isEmpty())
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return going
                + Stream.of(all)
                        .flatMap(each -> attempt.apply(each).stream())
                        .map(Rejection::article)
                        .distinct()
                        .map(article -> "; " + article)
                        .collect(Collectors.joining());
    }

    static String answer(Optional<Rejection> no) {
        return no.map(each -> each.getClass().getSimpleName() + ", " + each.article())
                .orElse("done");
    }

    private static String forwardedFrom(PolicyProfile policy, Instant acceptance, DateTimeFormatter form) {
        Play play = play(policy, submitted(), checked()).at(acceptance);
        play.tell(new AcceptDossier(CODE, null, Callers.ONE_STOP, preference()));
        ClockReading clock = clock(play, ClockName.FORWARD);
        play.tell(new ForwardDossier(CODE, null, Callers.ONE_STOP, "nghiep-vu"));
        Instant due = ((DossierForwarded) play.last()).dueAt();
        return (due == null ? "no time" : form.format(due)) + ", " + clock.article();
    }

    private static ResultPreference preference() {
        return new ResultPreference(ReturnChannel.POST, said("12 Lê Lợi"));
    }

    static ClockReading clock(Play play, ClockName name) {
        return DossierClocks.latest(name, play.life().clocks(), play.desk().rulesOf(play.life()), play.now())
                .orElseThrow();
    }

    static String forward(PolicyProfile policy) {
        return forwardedFrom(policy, MONDAY_15, DAY);
    }

    static String forwardUnit(PolicyProfile policy) {
        return forwardedFrom(policy, FRIDAY_2350, DAY);
    }

    static String intakeChecks(PolicyProfile policy) {
        Function<DossierEvent, String> accept = found -> play(policy, submitted(), found)
                .tell(new AcceptDossier(CODE, null, Callers.ONE_STOP, preference()))
                .map(no -> "not " + ((NotComplete) no).wanted() + " " + no.article())
                .orElse("accepted");
        return "incomplete: " + accept.apply(checked(item("to-khai", true, true))) + "; invalid: "
                + accept.apply(checked(item("to-khai", true, true), item("ban-sao", true, false)));
    }

    static String preferenceAsked(PolicyProfile policy) {
        return validity(policy, "resultPreference")
                + answer(play(policy, submitted(), checked())
                        .tell(new AcceptDossier(CODE, null, Callers.ONE_STOP, null)));
    }

    /** CM 13.2: the head of the department, where others need the leader; the leader may everywhere. */
    static String refusal(PolicyProfile policy) {
        return which(Approver.values(), each -> play(policy, toDecision())
                .tell(new RejectDossier(CODE, null, each.caller(), said("không đủ điều kiện"), Facts.DIGITAL)));
    }

    /** QN 12.2; CM 13.2: who lets a department ask the applicant for more, and nobody else. */
    static String supplement(PolicyProfile policy) {
        return which(Approver.values(), each -> play(policy, then(toProcess(), Facts.supplementProposed()))
                .tell(new ApproveSupplement(CODE, null, each.caller())));
    }

    /** Six working days for another department, where the result is promised in five. */
    static String shareBeyondTheWhole(PolicyProfile policy) {
        TimeLimit sixDays = TimeLimit.of("6", LimitUnit.WORKING_DAYS);
        return answer(play(policy, toProcess())
                .tell(new RequestConsultation(CODE, null, Callers.SPECIALIST, "tu-phap", said("ý kiến?"), sixDays)));
    }

    static String correction(PolicyProfile policy) {
        return which(Role.values(), each -> play(policy, toProcess()).tell(correction(inTheRole(each))));
    }

    private static Caller inTheRole(Role role) {
        return switch (role) {
            case CITIZEN -> Callers.AN;
            case CLOCK -> Caller.THE_CLOCK;
            case INSPECTOR -> Callers.INSPECTOR;
            case REPORTING -> Callers.REPORTING;
            case ADMIN -> Callers.ADMIN;
            case ONE_STOP, SPECIALIST, DEPARTMENT_HEAD, LEADER, CASHIER ->
                Callers.officer(role.name(), role, "nghiep-vu");
        };
    }

    private static CorrectRecord correction(Caller by) {
        return new CorrectRecord(CODE, null, by, 0, "applicant.name", said("Nguyễn Văn Ân"), said("gõ nhầm"));
    }

    enum Approver {
        HEAD,
        LEADER;

        Caller caller() {
            return this == HEAD ? Callers.HEAD : Callers.LEADER;
        }
    }

    static String signature(PolicyProfile policy) {
        return "by hand: "
                + answer(play(policy, toDecision())
                        .tell(new SignResult(CODE, null, Callers.LEADER, Facts.BY_HAND, "1/QĐ")))
                + "; unsaid: "
                + answer(play(policy, toDecision()).tell(new SignResult(CODE, null, Callers.LEADER, null, "1/QĐ")));
    }

    static String digitisation(PolicyProfile policy) {
        DossierEvent paperOnly =
                checked(item("to-khai", true, true), item("ban-sao", true, true), item("anh", true, true));
        return validity(policy, "digitisation")
                + answer(play(policy, submitted(Channel.COUNTER, "level3"), paperOnly)
                        .tell(new AcceptDossier(CODE, null, Callers.ONE_STOP, preference())));
    }

    static Function<PolicyProfile, String> paying(Channel channel, String procedure) {
        return policy -> which(PaymentMethod.values(), method -> {
            DossierEvent[] life = then(toProcess(), feeAsked(false, TestRulebook.LE_PHI));
            life[0] = submitted(channel, procedure);
            return play(policy, life)
                    .tell(new PayFee(
                            CODE, null, Callers.CASHIER, TestRulebook.LE_PHI.amount(), method, "ref-" + method));
        });
    }

    private static Optional<Rejection> giveBack(PolicyProfile policy, ReturnChannel way, DossierEvent... life) {
        return play(policy, life).tell(new ReturnResult(CODE, null, Callers.ONE_STOP, way, null, null));
    }

    static Function<PolicyProfile, String> feeFirst(Channel channel, String procedure) {
        return policy -> {
            DossierEvent[] life = then(toResult(channel, procedure), compared(true));
            ReturnChannel way =
                    policy.returnChannels().of(channel, TestRulebook.PROCEDURES.get(procedure)).value().stream()
                            .min(ReturnChannel::compareTo)
                            .orElseThrow();
            return answer(giveBack(policy, way, life));
        };
    }

    static Function<PolicyProfile, String> returning(Channel channel, String procedure) {
        DossierEvent[] paid = then(
                toResult(channel, procedure),
                feeAsked(false, TestRulebook.LE_PHI, TestRulebook.PHI),
                paid(150_000),
                compared(true));
        return policy -> which(ReturnChannel.values(), way -> giveBack(policy, way, paid));
    }

    /** Whether the originals come first; ways that are not open at all answer with their own article. */
    static Function<PolicyProfile, String> originals(Channel channel, String procedure) {
        DossierEvent[] unseen = then(
                toResult(channel, procedure), feeAsked(false, TestRulebook.LE_PHI, TestRulebook.PHI), paid(150_000));
        return policy -> Arrays.stream(ReturnChannel.values())
                .filter(way -> policy.returnChannels()
                        .of(channel, TestRulebook.PROCEDURES.get(procedure))
                        .value()
                        .contains(way))
                .map(way -> way + ": " + answer(giveBack(policy, way, unseen)))
                .collect(Collectors.joining("; ", validity(policy, "originalsBeforeReturn"), ""));
    }

    static Function<PolicyProfile, String> proof(Channel channel, String procedure) {
        return policy -> {
            ProofKind[] kinds = Stream.concat(Stream.of((ProofKind) null), Stream.of(ProofKind.values()))
                    .toArray(ProofKind[]::new);
            return which(Stream.of(kinds).map(Proof::new).toArray(Proof[]::new), proof -> play(policy)
                    .tell(submission(channel, procedure, proof.kind(), "att-1", "att-2")));
        };
    }

    record Proof(ProofKind kind) {
        @Override
        public String toString() {
            return kind == null ? "none" : kind.name();
        }
    }

    static SubmitDossier submission(
            Channel channel, String procedure, ProofKind proof, String firstFile, String secondFile) {
        return new SubmitDossier(
                "request",
                channel == Channel.ONLINE ? Callers.AN : Callers.ONE_STOP,
                TestRulebook.AUTHORITY,
                procedure,
                channel,
                new Applicant(ApplicantKind.CITIZEN, "Nguyễn Văn An", "001", null, null, null),
                "pseudonym-an",
                List.of(file("to-khai", firstFile), file("ban-sao", secondFile)),
                null,
                null,
                proof,
                null);
    }

    static String refund(PolicyProfile policy) {
        return answer(
                play(policy, then(toProcess(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000), notPerformed()))
                        .tell(refundOfAll()));
    }

    static String refundOfTheUncollected(PolicyProfile policy) {
        return validity(policy, "refundWhenUncollected")
                + answer(play(policy, then(toResult(), feeAsked(false, TestRulebook.LE_PHI), paid(100_000)))
                        .wait(Duration.ofDays(60))
                        .tell(refundOfAll()));
    }

    private static RefundFee refundOfAll() {
        return new RefundFee(CODE, null, Callers.CASHIER, 100_000, said("hoàn"), null);
    }

    /** What the reader of the file would say of this cell; nothing when it is fine. */
    static String validity(PolicyProfile policy, String cell) {
        return ValidPolicy.faults(policy).entrySet().stream()
                .filter(each -> each.getKey().startsWith("/" + cell))
                .map(each -> "refused: " + each.getValue() + "; ")
                .collect(Collectors.joining());
    }

    static String intakeEnds(PolicyProfile policy) {
        ClockReading clock = clock(play(policy, submitted()).at(MONDAY_15), ClockName.INTAKE);
        return DAY.format(clock.dueAt());
    }

    /** Accepted on Monday with five working days; asked for more on Tuesday, answered a day later. */
    static String afterASupplement(PolicyProfile policy) {
        return afterAWait(
                policy,
                PolicySupplement.asked(MONDAY_8.plus(Duration.ofDays(1))),
                PolicySupplement.answered(MONDAY_8.plus(Duration.ofDays(2))));
    }

    static String afterAStop(PolicyProfile policy) {
        return afterAWait(
                policy,
                PolicySupplement.stopped(MONDAY_8.plus(Duration.ofDays(1))),
                PolicySupplement.resumed(MONDAY_8.plus(Duration.ofDays(2))));
    }

    private static String afterAWait(PolicyProfile policy, DossierEvent from, DossierEvent to) {
        Play play = play(policy, submitted(), checked()).at(MONDAY_8);
        play.tell(new AcceptDossier(CODE, null, Callers.ONE_STOP, preference()));
        play.tell(new ForwardDossier(CODE, null, Callers.ONE_STOP, "nghiep-vu"));
        play.after(from, to).at(MONDAY_8.plus(Duration.ofDays(3)));
        return DATE.format(clock(play, ClockName.RESOLUTION).dueAt());
    }

    static String resolutionMet(PolicyProfile policy) {
        Play play = play(policy, submitted(), checked(), accepted()).at(MONDAY_8);
        play.after(then(new DossierEvent[] {Facts.forwarded()}, Facts.proposed(ProposalKind.APPROVE), Facts.signed()));
        play.at(MONDAY_8.plus(Duration.ofDays(1))).tell(new ReturnToOneStop(CODE, null, Callers.SPECIALIST));
        return DATE.format(clock(play, ClockName.RESOLUTION).metAt());
    }

    static String collectionEnds(PolicyProfile policy) {
        return DATE.format(clock(play(policy, toResult()), ClockName.COLLECTION).dueAt());
    }

    static String onlineLevel(PolicyProfile policy) {
        return which(new String[] {"level2", "level3"}, procedure -> play(policy)
                .tell(submission(
                        Channel.ONLINE,
                        procedure,
                        policy.applicantProofs().level3().value().stream()
                                .findFirst()
                                .orElse(null),
                        "att-1",
                        "att-2")));
    }

    static String oneFileForTwo(PolicyProfile policy) {
        return answer(play(policy).tell(submission(Channel.COUNTER, "level3", null, "att-1", "att-1")));
    }

    static String declineOfTheIncomplete(PolicyProfile policy) {
        return answer(play(policy, submitted(), checked(item("to-khai", true, true)))
                .tell(new DeclineDossier(CODE, null, Callers.ONE_STOP, said("thiếu bản sao"))));
    }

    static String supplementThatAnswersNothing(PolicyProfile policy) {
        return answer(play(policy, submitted(), supplementAsked())
                .tell(new SupplementDossier(
                        CODE, null, Callers.AN, List.<SubmittedComponent>of(file("anh", "att-9")), List.of())));
    }
}
