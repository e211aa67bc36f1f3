package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.rejection.DeadlineNotMissed;
import vn.dossierledger.api.rejection.Rejection;

/** When a missed deadline becomes a fact (QN 8.1.a; CM 9.1.a; BT 4.5). */
final class DeadlineRules {

    /** The clocks of the agency: nobody else's waiting makes it late. */
    static final Set<ClockName> AGENCY =
            Collections.unmodifiableSet(EnumSet.of(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION));

    private DeadlineRules() {}

    /** The run that was missed; INTAKE runs again after each supplement, so its name alone does not say which one is meant. */
    static Optional<ClockReading> missedRun(List<ClockReading> runs, ClockName clock, Instant dueAt) {
        return runs.stream()
                .filter(each -> each.clock() == clock && dueAt.equals(each.dueAt()))
                .filter(each -> each.state() == ClockState.MISSED)
                .findFirst();
    }

    /** The agency misses the end of one of its clocks when the clock says so, whatever the scheduler believes. */
    static Optional<Rejection> onlyAMissedEndIsRecorded(Optional<ClockReading> missed, ClockName clock) {
        return missed.isPresent() && AGENCY.contains(clock)
                ? Optional.empty()
                : Optional.of(new DeadlineNotMissed(clock));
    }

    /** Once per clock and due date, however often the scheduler fires. */
    static Optional<Rejection> anEndIsRecordedOnce(Set<DeadlineMissed> before, ClockName clock, Instant dueAt) {
        return before.stream()
                        .anyMatch(each -> each.clock() == clock && each.dueAt().equals(dueAt))
                ? Optional.of(new DeadlineNotMissed(clock))
                : Optional.empty();
    }
}
