package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.Due;

/** What a run shows: its course, how it stands, and under which versions of the rules that was read. */
record Dial(Rules rules) {

    ClockReading shows(ClockRun run, Course course, Instant metAt, ClockState state, String article) {
        return shows(run, course, metAt, state, article, OtherUnit.NONE);
    }

    ClockReading shows(ClockRun run, Course course, Instant metAt, ClockState state, String article, OtherUnit other) {
        Due due = course.due();
        return new ClockReading(
                run.clock(),
                run.startedAt(),
                course.dueAt(),
                metAt,
                course.stoodStill(),
                state,
                due != null && due.provisional(),
                due == null ? List.of() : due.derivation(),
                article,
                rules.policy().version(),
                due == null ? "" : due.calendarVersion(),
                run.holder(),
                run.terms().apologyDueAt(),
                other.unit(),
                other.dueAt());
    }
}
