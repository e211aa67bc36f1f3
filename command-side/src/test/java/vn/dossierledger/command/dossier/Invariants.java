package vn.dossierledger.command.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.clocks.ClockRun;

/** What is true of every life, whatever anybody tries. */
final class Invariants {

    private final Play play;
    private final List<DossierEvent> kept = new ArrayList<>();
    private final Optional<StoredLife> stored;
    private DossierState state;
    private long paid;
    private long refunded;
    private int endings;
    private int reopenings;
    private boolean notPerformed;
    private DossierEvent accepted;

    private Invariants(RandomLife random) {
        play = random.play();
        stored = random.isStored() ? Optional.of(new StoredLife()) : Optional.empty();
    }

    /** Lives one life through, looks after each step, and notes what it saw. */
    static void hold(RandomLife random, Seen seen) {
        Invariants invariants = new Invariants(random);
        for (int i = 0; i < random.steps(); i++) {
            Optional<Object> tried = random.step();
            DossierState before = invariants.state;
            if (invariants.look()) {
                seen.happened(before, invariants.kept.getLast(), invariants.state);
                tried.ifPresent(seen::accepted);
            } else {
                tried.ifPresent(seen::refused);
            }
        }
        invariants.stored.ifPresent(invariants::whatIsReadBackTellsTheSame);
    }

    /** Whether something happened. */
    private boolean look() {
        List<DossierEvent> now = play.events();
        check(now.size() - kept.size() <= 1, "a command becomes at most one event");
        for (int i = 0; i < kept.size(); i++) {
            check(now.get(i) == kept.get(i), "no event takes the place of an earlier one");
        }
        if (now.size() == kept.size()) {
            return false;
        }
        DossierEvent event = now.getLast();
        kept.add(event);
        stored.ifPresent(life -> life.append(event));
        arrow(event);
        count(event);
        money(event);
        outcome();
        resolution();
        return true;
    }

    private void arrow(DossierEvent event) {
        DossierState to = play.life().state();
        if (!Arrows.allow(state, event, to)) {
            throw wrong("no arrow of the table leads from " + state + " to " + to + " by " + event);
        }
        state = to;
    }

    private void count(DossierEvent event) {
        switch (event) {
            case DossierDeclined e -> endings++;
            case SupplementLapsed e -> endings++;
            case DossierWithdrawn e -> endings++;
            case ResultReturned e -> endings++;
            case ServiceNotPerformed e -> {
                endings++;
                notPerformed = true;
            }
            case DossierReopened e -> reopenings++;
            case DossierAccepted e -> accepted = e;
            case FeePaid e -> paid += e.amount();
            case FeeRefunded e -> refunded += e.amount();
            default -> {
                // Nothing to count.
            }
        }
    }

    private void money(DossierEvent event) {
        check(refunded <= paid, "no more goes back than was paid");
        if (event instanceof FeeRefunded refund) {
            check(
                    notPerformed || refund.legalException() != null,
                    "money goes back after a service not performed only, or by another law that is cited");
        }
    }

    private void outcome() {
        boolean ended = endings - reopenings == 1;
        check(ended || endings == reopenings, "a dossier ends once, and once more after each reopening");
        check(ended == (play.life().ending().outcome() != null), "one outcome where it ended, none before");
        check(!state.isFinal() || ended, "a final dossier has its outcome");
    }

    private void resolution() {
        for (ClockRun run : play.life().clocks().runs()) {
            if (run.clock() == ClockName.RESOLUTION) {
                boolean again = reopenings > 0;
                check(again || accepted != null, "K3 never starts before acceptance");
                check(again || !run.startedAt().isBefore(accepted.at()), "K3 never starts before acceptance");
            }
        }
    }

    /** The same events and the same state: what was stored when it happened says now what it said then, in whichever revision. */
    private void whatIsReadBackTellsTheSame(StoredLife life) {
        if (kept.isEmpty()) {
            return;
        }
        tellsTheSame(life.read());
        if (life.differedOnce()) {
            tellsTheSame(life.readFromOlderForms());
        }
    }

    private void tellsTheSame(List<DossierEvent> read) {
        check(read.equals(kept), "no event changes an earlier one, and each is read as it was written");
        DossierLife again = new DossierLife();
        read.forEach(again::evolve);
        DossierLife life = play.life();
        check(again.state() == life.state(), "the same events, the same state");
        check(again.clocks().equals(life.clocks()), "the same events, the same clocks");
        check(again.ending().outcome() == life.ending().outcome(), "the same events, the same outcome");
        check(again.money().due() == life.money().due(), "the same events, the same money");
        check(again.files().equals(life.files()), "the same events, the same files");
        check(
                again.ends().missed().equals(life.ends().missed()),
                "the same events, the same missed ends");
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            throw wrong(what);
        }
    }

    private AssertionError wrong(String what) {
        return new AssertionError(what + "; after "
                + kept.stream().map(each -> each.getClass().getSimpleName()).toList());
    }
}
