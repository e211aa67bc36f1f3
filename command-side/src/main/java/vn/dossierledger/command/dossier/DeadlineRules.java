package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.EnumSet;
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
    private static final Set<ClockName> AGENCY = EnumSet.of(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION);

    private DeadlineRules() {}

    /**
     * The agency misses the end of a clock when the clock says so, whatever the scheduler believes.
     *
     * @param reading the run of the clock that ends at the instant asked about
     */
    static Optional<Rejection> onlyAMissedEndIsRecorded(Optional<ClockReading> reading, ClockName clock) {
        boolean missed = AGENCY.contains(clock)
                && reading.filter(each -> each.state() == ClockState.MISSED).isPresent();
        return missed ? Optional.empty() : Optional.of(new DeadlineNotMissed(clock));
    }

    /** Once per clock and due date, however often the scheduler fires. */
    static Optional<Rejection> anEndIsRecordedOnce(Set<DeadlineMissed> before, ClockName clock, Instant dueAt) {
        return before.stream()
                        .anyMatch(each -> each.clock() == clock && each.dueAt().equals(dueAt))
                ? Optional.of(new DeadlineNotMissed(clock))
                : Optional.empty();
    }
}
