package vn.dossierledger.command.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.DeclareUncollected;
import vn.dossierledger.api.dossier.command.DossierCommand;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;

/**
 * What time alone asks of a dossier, as far as can be seen from outside. The aggregate decides.
 *
 * @param commands what the clock is to ask for now
 * @param next when to look again; empty when nothing more comes of itself
 */
public record DueByTime(List<DossierCommand> commands, Optional<Instant> next) {

    /** On time is at the end itself, so an end has passed a moment later. */
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private static final Duration A_DAY = Duration.ofDays(1);

    public DueByTime {
        commands = List.copyOf(commands);
    }

    /**
     * Looks at a dossier.
     *
     * @param events the dossier's life so far, in order; of none, nothing is asked
     */
    public static DueByTime of(List<? extends DossierEvent> events, Rulebook rulebook, Instant now) {
        if (events.isEmpty()) {
            return new DueByTime(List.of(), Optional.empty());
        }
        DossierLife life = DossierLife.of(events);
        Rules rules = BoundRules.of(life, rulebook);
        Look look = new Look(life.code(), now, new ArrayList<>(), new ArrayList<>());
        List<ClockReading> runs = DossierClocks.read(life.clocks(), rules, now);
        look.ends(runs, life);
        look.warnings(Warning.all(runs, rules), life);
        look.outage(runs, rules);
        if (rules.policy().content().supplementLapses().value() && Waiting.FOR_A_SUPPLEMENT.contains(life.state())) {
            look.supplement(runs);
        }
        if (!life.decision().declaredUncollected()) {
            look.collection(runs, life.state());
        }
        return new DueByTime(look.due, look.ahead.stream().min(Instant::compareTo));
    }

    private record Look(String code, Instant now, List<DossierCommand> due, List<Instant> ahead) {

        void ends(List<ClockReading> runs, DossierLife life) {
            DeadlineRules.missed(runs, life.ends().missed())
                    .forEach(run ->
                            due.add(new RecordMissedDeadline(code, null, Caller.THE_CLOCK, run.clock(), run.dueAt())));
            runs.stream()
                    .filter(run -> DeadlineRules.AGENCY.contains(run.clock()))
                    .filter(run -> run.state() == ClockState.RUNNING && run.dueAt() != null)
                    .forEach(run -> ahead.add(run.dueAt().plus(A_MOMENT)));
        }

        void warnings(List<Warning> warnings, DossierLife life) {
            for (Warning warning : warnings) {
                if (!warning.isDue(now)) {
                    ahead.add(warning.from());
                } else if (!warning.wasGiven(life.ends().warned())) {
                    ClockReading run = warning.run();
                    due.add(new RecordDeadlineWarning(
                            code, null, Caller.THE_CLOCK, run.clock(), run.dueAt(), warning.threshold()));
                }
            }
        }

        /** What stands still has no end while the outage lasts; that it is over is told, but nobody is to be forgotten. */
        void outage(List<ClockReading> runs, Rules rules) {
            boolean excused = rules.policy().content().outageExcuses().value()
                    && rules.outages().stream().anyMatch(outage -> outage.to() == null);
            if (excused
                    && runs.stream()
                            .filter(run -> DeadlineRules.AGENCY.contains(run.clock()))
                            .anyMatch(run -> run.state() == ClockState.PAUSED)) {
                ahead.add(now.plus(A_DAY));
            }
        }

        void supplement(List<ClockReading> runs) {
            last(runs, ClockName.CITIZEN)
                    .ifPresent(run -> dueAfter(run.dueAt(), new LapseSupplement(code, null, Caller.THE_CLOCK)));
        }

        /** While a fee is due the result is not there to be collected: that may change any day. */
        void collection(List<ClockReading> runs, DossierState state) {
            Optional<ClockReading> run = last(runs, ClockName.COLLECTION).filter(each -> each.metAt() == null);
            if (state == DossierState.RESULT_READY) {
                run.ifPresent(each -> dueAfter(each.dueAt(), new DeclareUncollected(code, null, Caller.THE_CLOCK)));
            } else if (state == DossierState.FEE_DUE && run.isPresent()) {
                ahead.add(now.plus(A_DAY));
            }
        }

        private void dueAfter(Instant end, DossierCommand command) {
            if (now.isAfter(end)) {
                due.add(command);
            } else {
                ahead.add(end.plus(A_MOMENT));
            }
        }

        private static Optional<ClockReading> last(List<ClockReading> runs, ClockName clock) {
            return runs.reversed().stream()
                    .filter(each -> each.clock() == clock)
                    .findFirst()
                    .filter(each -> each.dueAt() != null);
        }
    }
}
