package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.PauseEffect;

/**
 * The course of one limit: from its start, through its pauses and the decisions that moved its end, to its end.
 *
 * @param due null while a pause leaves the end open
 * @param stoodStill the pauses that mattered, in order and apart; a pause after the end does not: what was missed stays missed
 */
record Course(Due due, List<Pause> stoodStill) {

    /** No limit at all. */
    static final Course ENDLESS = new Course(null, List.of());

    /** When the limit ends; null without an end. */
    Instant dueAt() {
        return due == null ? null : due.dueAt();
    }

    /** Whether a pause lasts. */
    boolean standsStill() {
        return !stoodStill.isEmpty() && stoodStill.getLast().to() == null;
    }

    /** The course of a limit without pauses. */
    static Course straight(Instant startedAt, TimeLimit limit, WorkingCalendar calendar) {
        return of(startedAt, limit, List.of(), List.of(), calendar);
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
        return of(startedAt, limit, Standstill.of(pauses, effect, reason), List.of(), calendar);
    }

    /**
     * @param pauses in any order, possibly overlapping
     * @param extensions in the order in which they were decided; one that was decided after the end moves nothing
     */
    static Course of(
            Instant startedAt,
            TimeLimit limit,
            List<Standstill> pauses,
            List<Extension> extensions,
            WorkingCalendar calendar) {
        long start = LocalNanos.of(startedAt);
        Way way = new Way(Counting.of(limit, start, calendar), start);
        List<Pause> stoodStill = new ArrayList<>();
        Iterator<Extension> decisions = extensions.iterator();
        Extension decision = decisions.hasNext() ? decisions.next() : null;
        for (Standstill pause : Pauses.apart(pauses, startedAt)) {
            while (decision != null && !decision.at().isAfter(pause.from())) {
                way.extend(decision);
                decision = decisions.hasNext() ? decisions.next() : null;
            }
            if (!way.isOnAt(pause.from())) {
                break;
            }
            stoodStill.add(pause.pause());
            if (pause.to() == null) {
                return new Course(null, stoodStill);
            }
            way.pause(pause);
        }
        while (decision != null) {
            way.extend(decision);
            decision = decisions.hasNext() ? decisions.next() : null;
        }
        return new Course(way.due(start, calendar), stoodStill);
    }

    /**
     * The course to an end that is given by something else: what was worked on the way, and what was not.
     *
     * @param end after {@code startedAt}
     */
    static Course until(Instant end, Instant startedAt, List<Standstill> pauses, WorkingCalendar calendar) {
        Counting counting = new WorkingTime(Counting.LONGEST, calendar);
        Derivation derivation = new Derivation();
        List<Pause> stoodStill = new ArrayList<>();
        long at = LocalNanos.of(startedAt);
        for (Standstill pause : Pauses.apart(pauses, startedAt)) {
            if (pause.from().isBefore(end)) {
                Standstill within = pause.until(end);
                counting.walk(derivation, at, LocalNanos.of(within.from()));
                within.steps().forEach(derivation::stoodStill);
                stoodStill.add(within.pause());
                at = LocalNanos.of(within.to());
            }
        }
        counting.walk(derivation, at, LocalNanos.of(end));
        Due due = new Due(
                end, calendar.isProvisional(startedAt, end), derivation.steps(), calendar.versions(startedAt, end));
        return new Course(due, stoodStill);
    }
}
