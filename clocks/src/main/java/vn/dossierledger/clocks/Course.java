package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;

/**
 * The course of one limit: from its start, through its pauses, to its end.
 *
 * @param due null while a pause leaves the end open
 * @param stoodStill the pauses that mattered, in order and apart; a pause after the end does not: what was missed stays missed
 */
record Course(Due due, List<Pause> stoodStill) {

    /** The course of a limit without pauses. */
    static Course straight(Instant startedAt, TimeLimit limit, WorkingCalendar calendar) {
        return of(startedAt, limit, List.of(), PauseEffect.RUN_ON, calendar, null);
    }

    /**
     * @param pauses in any order, possibly overlapping
     * @param reason what the pauses wait for, for the derivation; nullable
     */
    static Course of(
            Instant startedAt,
            TimeLimit limit,
            List<Pause> pauses,
            PauseEffect effect,
            WorkingCalendar calendar,
            String reason) {
        long start = LocalNanos.of(startedAt);
        Counting counting = Counting.of(limit, start, calendar);
        Derivation derivation = new Derivation();
        List<Pause> stoodStill = new ArrayList<>();
        long at = start;
        long rest = counting.amount();
        for (Pause pause : effect == PauseEffect.RUN_ON ? List.<Pause>of() : Pauses.apart(pauses, startedAt)) {
            long from = LocalNanos.of(pause.from());
            if (from >= counting.end(at, rest)) {
                break;
            }
            stoodStill.add(pause);
            if (pause.to() == null) {
                return new Course(null, stoodStill);
            }
            if (effect == PauseEffect.RESTART) {
                derivation.discarded(at, from);
            } else {
                long spent = counting.spent(at, from);
                if (spent > rest) {
                    // The days are counted already; the pause lies where the last of them rolls forward over days off.
                    counting.walkToEnd(derivation, at, from, rest);
                    rest = 0;
                } else {
                    counting.walk(derivation, at, from);
                    rest -= spent;
                }
            }
            at = LocalNanos.of(pause.to());
            derivation.paused(from, at, reason);
        }
        long end = counting.end(at, rest);
        counting.walkToEnd(derivation, at, end, rest);
        return new Course(
                new Due(
                        LocalNanos.instant(end),
                        counting.needsCalendar() && calendar.isProvisional(start, end),
                        derivation.steps(),
                        calendar.versions(start, end)),
                stoodStill);
    }
}
