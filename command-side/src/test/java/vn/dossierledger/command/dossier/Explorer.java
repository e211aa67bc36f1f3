package vn.dossierledger.command.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.CheckedItem;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.policy.PolicyProfile;

/**
 * Finds out where a dossier can go: tries every move, in every variant, now and later, in every situation that was found so far. What a
 * situation is, is told by what the rules look at.
 */
final class Explorer {

    private static final List<Duration> WAITS = List.of(Duration.ZERO, Duration.ofMinutes(450), Duration.ofDays(60));
    private static final Set<Moves> TIMELY =
            EnumSet.of(Moves.MISS, Moves.WARN, Moves.LAPSE, Moves.UNCOLLECTED, Moves.APOLOGISE, Moves.RECOMPUTE);
    private static final int LIVES = 2;
    private static final int PECULIAR = 2;

    private final Set<Step> steps = new TreeSet<>();
    private final Set<List<Object>> known = new HashSet<>();
    private final Deque<Situation> open = new ArrayDeque<>();

    private final PolicyProfile policy;

    private Explorer(PolicyProfile policy) {
        this.policy = policy;
    }

    /**
     * Something that can happen.
     *
     * @param from null for the first event of a life
     */
    record Step(DossierState from, String event, DossierState to) implements Comparable<Step> {
        private static final Comparator<Step> IN_THE_ORDER_OF_STATES = Comparator.comparing(
                        Step::from, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(Step::to)
                .thenComparing(Step::event);

        @Override
        public int compareTo(Step other) {
            return IN_THE_ORDER_OF_STATES.compare(this, other);
        }
    }

    /** Everything that can happen under a policy. */
    static Set<Step> explore(PolicyProfile policy) {
        Explorer explorer = new Explorer(policy);
        for (ProofKind proof : List.of(ProofKind.DIGITAL_SIGNATURE, ProofKind.CERTIFIED_PAPER_BY_POST)) {
            Play play = Play.under(new ChangingRulebook(policy), Ledger.MONDAY_8);
            play.tell(PolicyOutcomes.submission(Channel.ONLINE, "level4", proof, "att-1", "att-2"));
            explorer.found(null, play);
        }
        while (!explorer.open.isEmpty()) {
            explorer.goOn(explorer.open.remove());
        }
        return explorer.steps;
    }

    private void goOn(Situation situation) {
        for (Moves move : Moves.values()) {
            for (Duration wait : TIMELY.contains(move) ? WAITS : List.of(Duration.ZERO)) {
                Pick.Every pick = new Pick.Every();
                Play play = situation.play();
                do {
                    Optional<DossierCommand> command = move.on(play, pick);
                    DossierState before = play.life().state();
                    play.at(situation.now().plus(wait));
                    if (command.isPresent() && play.tell(command.get()).isEmpty()) {
                        found(before, play);
                        play = situation.play();
                    }
                } while (pick.next());
            }
        }
    }

    private void found(DossierState before, Play play) {
        DossierLife life = play.life();
        steps.add(new Step(before, play.last().getClass().getSimpleName(), life.state()));
        boolean more = life.ending().earlierOutcomes().size() < LIVES && peculiarities(life) <= PECULIAR;
        if (more && known.add(features(life))) {
            open.add(new Situation(policy, play.events(), play.now()));
        }
    }

    /**
     * How much is going on at once. No arrow needs more than two things to come together, and whatever comes on top would only multiply the
     * situations.
     */
    private static long peculiarities(DossierLife life) {
        int shares = life.coProcessing().openConsultations().size()
                + life.coProcessing().openCopies().size();
        boolean unsound = life.checklist() != null
                && life.checklist().stream().filter(CheckedItem::valid).count() < 2;
        return shares
                + Stream.of(
                                life.money().due() > 0,
                                life.money().paid() > 0,
                                unsound,
                                life.paperPromised(),
                                life.supplements().proposed() != null,
                                life.supplements().respondBy() != null,
                                life.decision().dispatched(),
                                life.ending().withdrawal() != null,
                                life.decision().outcome() == OutcomeKind.REFUSED)
                        .filter(each -> each)
                        .count();
    }

    /** What the rules look at; that there is something counts, not how much of it. */
    private static List<Object> features(DossierLife life) {
        Decision decision = life.decision();
        Ending ending = life.ending();
        List<Object> features = new ArrayList<>();
        features.add(life.state());
        features.add(life.money().due() > 0);
        features.add(life.money().paid() > 0);
        features.add(
                life.checklist() == null
                        ? "unchecked"
                        : life.checklist().stream()
                                .filter(CheckedItem::present)
                                .map(CheckedItem::valid)
                                .toList());
        features.add(life.department() == null);
        features.add(life.paperPromised() && !life.paperReceived());
        features.add(life.supplements().proposed() != null);
        features.add(life.supplements().respondBy() != null);
        features.add(life.coProcessing().openConsultations());
        features.add(life.coProcessing().openCopies().stream()
                .map(each -> life.coProcessing().openCopy(each).orElseThrow().received())
                .toList());
        features.add(decision.outcome() == null ? "undecided" : decision.outcome());
        features.add(decision.draft() == null ? "no draft" : decision.draft().kind());
        features.add(decision.dispatched());
        features.add(ending.withdrawal() != null);
        features.add(ending.stoppedByTheLeader());
        features.add(ending.outcome() == null ? "open" : ending.outcome());
        return features;
    }

    private record Situation(PolicyProfile policy, List<DossierEvent> events, Instant now) {
        /** A dossier in it, under a calendar that has changed since. */
        Play play() {
            ChangingRulebook rulebook = new ChangingRulebook(policy);
            rulebook.changeCalendar();
            return Play.under(rulebook, now).after(events.toArray(DossierEvent[]::new));
        }
    }
}
