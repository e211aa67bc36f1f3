package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.rejection.DeadlineNotMissed;
import vn.dossierledger.api.rejection.NoWarningDue;
import vn.dossierledger.api.rejection.Rejection;

/** When a missed deadline becomes a fact (QN 8.1.a; CM 9.1.a; BT 4.5). */
final class DeadlineRules {

    /** The clocks of agencies: nobody else's waiting makes one late. The share of each has its own end. */
    static final Set<ClockName> AGENCY = Collections.unmodifiableSet(
            EnumSet.of(ClockName.INTAKE, ClockName.FORWARD, ClockName.RESOLUTION, ClockName.SHARE));

    private DeadlineRules() {}

    /**
     * The runs of the agencies' clocks that were missed and not recorded. A clock runs more than once, and two shares may end together: a
     * record stands for one run of its clock, end and holder.
     */
    static List<ClockReading> missed(List<ClockReading> runs, Collection<DeadlineMissed> before) {
        List<DeadlineMissed> recorded = new ArrayList<>(before);
        List<ClockReading> missed = new ArrayList<>();
        for (ClockReading run : runs) {
            if (AGENCY.contains(run.clock()) && run.state() == ClockState.MISSED && !take(recorded, run)) {
                missed.add(run);
            }
        }
        return missed;
    }

    private static boolean take(List<DeadlineMissed> recorded, ClockReading run) {
        for (DeadlineMissed each : recorded) {
            if (each.clock() == run.clock()
                    && each.dueAt().equals(run.dueAt())
                    && Objects.equals(each.holder(), run.holder())) {
                recorded.remove(each);
                return true;
            }
        }
        return false;
    }

    /** An agency misses the end of a clock when the clock says so, whatever the scheduler believes; and once, however often it rings. */
    static Optional<Rejection> onlyAMissedEndIsRecordedAndOnlyOnce(
            List<ClockReading> missed, ClockName clock, Instant dueAt) {
        return missed.stream().anyMatch(each -> each.clock() == clock && dueAt.equals(each.dueAt()))
                ? Optional.empty()
                : Optional.of(new DeadlineNotMissed(clock));
    }

    /** A warning comes in its time, before the end, and once per run, end and threshold. */
    static Optional<Rejection> aWarningIsGivenInTimeAndOnce(boolean due, ClockName clock) {
        return due ? Optional.empty() : Optional.of(new NoWarningDue(clock));
    }
}
