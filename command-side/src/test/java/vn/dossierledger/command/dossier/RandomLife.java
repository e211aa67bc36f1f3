package vn.dossierledger.command.dossier;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.SubmitDossier;

/** One random life: most steps are such as the state suggests, the others are anything by anybody. */
final class RandomLife {

    private static final int STEPS = 36;
    /** Writing a life down and reading it takes longer than living it: every fourth is written. */
    private static final int STORED = 4;
    private static final List<Duration> WAITS = List.of(
            Duration.ZERO,
            Duration.ZERO,
            Duration.ZERO,
            Duration.ofMinutes(20),
            Duration.ofHours(3),
            Duration.ofHours(9),
            Duration.ofDays(1),
            Duration.ofDays(4),
            Duration.ofDays(40));
    private static final Map<DossierState, Moves[]> LIKELY = new EnumMap<>(Map.ofEntries(
            entry(
                    DossierState.SUBMITTED,
                    of(
                            Moves.CHECK,
                            Moves.CHECK,
                            Moves.ACCEPT,
                            Moves.ACCEPT,
                            Moves.ACCEPT,
                            Moves.ASK,
                            Moves.PAPER,
                            Moves.DECLINE,
                            Moves.MISS,
                            Moves.WARN,
                            Moves.WITHDRAW,
                            Moves.FEE,
                            Moves.PAY)),
            entry(
                    DossierState.INTAKE_SUPPLEMENT,
                    of(Moves.SUPPLEMENT, Moves.SUPPLEMENT, Moves.LAPSE, Moves.WITHDRAW, Moves.REFUND)),
            entry(DossierState.DECLINED, of(Moves.REOPEN, Moves.ERASE, Moves.CORRECT, Moves.REFUND)),
            entry(
                    DossierState.ACCEPTED,
                    of(
                            Moves.FORWARD,
                            Moves.FORWARD,
                            Moves.FORWARD,
                            Moves.FEE,
                            Moves.PAY,
                            Moves.REFUND,
                            Moves.MISS,
                            Moves.WARN,
                            Moves.RECOMPUTE,
                            Moves.DECIDE_WITHDRAWAL)),
            entry(
                    DossierState.IN_PROCESS,
                    of(
                            Moves.PROPOSE,
                            Moves.PROPOSE,
                            Moves.PROPOSE,
                            Moves.ASSIGN,
                            Moves.SEND_TO_ONE_STOP,
                            Moves.CONSULT,
                            Moves.SEND_COPY,
                            Moves.PROPOSE_SUPPLEMENT,
                            Moves.PROPOSE_SUPPLEMENT,
                            Moves.APPROVE_SUPPLEMENT,
                            Moves.APPROVE_SUPPLEMENT,
                            Moves.STOP,
                            Moves.APOLOGISE,
                            Moves.EXTEND,
                            Moves.RECOMPUTE,
                            Moves.FEE,
                            Moves.WITHDRAW,
                            Moves.DECIDE_WITHDRAWAL,
                            Moves.MISS,
                            Moves.WARN,
                            Moves.NOT_PERFORMED,
                            Moves.CORRECT)),
            entry(
                    DossierState.CO_PROCESSING,
                    of(
                            Moves.ANSWER_CONSULTATION,
                            Moves.RECEIVE_COPY,
                            Moves.ANSWER_COPY,
                            Moves.CONSULT,
                            Moves.SEND_COPY,
                            Moves.RECOMPUTE,
                            Moves.WARN,
                            Moves.MISS)),
            entry(
                    DossierState.SUPPLEMENT,
                    of(
                            Moves.SUPPLEMENT,
                            Moves.SUPPLEMENT,
                            Moves.LAPSE,
                            Moves.LAPSE,
                            Moves.APOLOGISE,
                            Moves.EXTEND,
                            Moves.RECOMPUTE,
                            Moves.WARN,
                            Moves.PAY,
                            Moves.REFUND)),
            entry(
                    DossierState.FEE_DUE,
                    of(
                            Moves.PAY,
                            Moves.PAY,
                            Moves.PAY,
                            Moves.REFUND,
                            Moves.APOLOGISE,
                            Moves.EXTEND,
                            Moves.RECOMPUTE,
                            Moves.WARN,
                            Moves.NOT_PERFORMED)),
            entry(
                    DossierState.AWAITING_DECISION,
                    of(
                            Moves.SIGN,
                            Moves.SIGN,
                            Moves.REJECT,
                            Moves.HAND_OVER,
                            Moves.HAND_OVER,
                            Moves.HAND_OVER,
                            Moves.SEND_BACK,
                            Moves.REFUND,
                            Moves.NOT_PERFORMED,
                            Moves.WITHDRAW)),
            entry(
                    DossierState.STOPPED,
                    of(Moves.RESUME, Moves.RESUME, Moves.WARN, Moves.REFUND, Moves.REFUND, Moves.REOPEN, Moves.ERASE)),
            entry(DossierState.WITHDRAWN, of(Moves.REOPEN, Moves.ERASE, Moves.REFUND)),
            entry(
                    DossierState.RESULT_READY,
                    of(
                            Moves.COMPARE,
                            Moves.RETURN,
                            Moves.RETURN,
                            Moves.DISPATCH,
                            Moves.FAIL,
                            Moves.UNCOLLECTED,
                            Moves.FEE,
                            Moves.PAY,
                            Moves.REFUND,
                            Moves.WARN)),
            entry(DossierState.RETURNED, of(Moves.REOPEN, Moves.REFUND, Moves.ERASE, Moves.CORRECT))));

    private final Pick pick;
    private final ChangingRulebook rulebook;
    private final Play play;
    private final int steps;
    private final boolean stored;

    RandomLife(long seed) {
        pick = Pick.seeded(seed);
        rulebook = new ChangingRulebook(RandomPolicies.any(pick));
        play = Play.under(rulebook, Ledger.MONDAY_8.plus(Duration.ofMinutes(pick.of(600))));
        steps = 4 + pick.of(STEPS);
        stored = seed % STORED == 0;
    }

    private static Moves[] of(Moves... moves) {
        return moves;
    }

    Play play() {
        return play;
    }

    int steps() {
        return steps;
    }

    /** Whether it is written down as it goes on, and read back at its end. */
    boolean isStored() {
        return stored;
    }

    /** One more try, and what was tried; whether the aggregate does it is its own business. Empty for what there is not to try yet. */
    Optional<Object> step() {
        Optional<Object> command = play.life().code() == null ? Optional.of(submission()) : next().map(each -> each);
        command.ifPresent(play::tell);
        return command;
    }

    private SubmitDossier submission() {
        return PolicyOutcomes.submission(
                pick.one(Channel.ONLINE, Channel.ONLINE, Channel.COUNTER),
                pick.one("level3", "level4"),
                pick.one(ProofKind.DIGITAL_SIGNATURE, ProofKind.CERTIFIED_PAPER_BY_POST, null),
                "att-1",
                pick.one("att-2", "att-2", "att-2", "att-1"));
    }

    private Optional<DossierCommand> next() {
        if (pick.of(12) == 0) {
            rulebook.changeCalendar();
        }
        if (pick.of(10) == 0) {
            return whatTimeAsks();
        }
        play.wait(WAITS.get(pick.of(WAITS.size())));
        Moves move = pick.of(5) > 0 ? pick.one(LIKELY.get(play.life().state())) : pick.one(Moves.values());
        return move.on(play, pick);
    }

    /** As the scheduler does: when the next alarm rings, whatever the dossier then is due for. */
    private Optional<DossierCommand> whatTimeAsks() {
        DueByTime.of(play.events(), rulebook, play.now()).next().ifPresent(play::at);
        List<DossierCommand> due =
                DueByTime.of(play.events(), rulebook, play.now()).commands();
        return due.isEmpty() ? Optional.empty() : Optional.of(due.get(pick.of(due.size())));
    }
}
