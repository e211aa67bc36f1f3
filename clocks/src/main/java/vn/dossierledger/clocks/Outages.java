package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.policy.Cited;

/** K9: whether an outage excuses the agency is the policy's business; the citizen's clocks never stop for one. */
record Outages(Rules rules) {

    /**
     * The outages for which a clock of the agency stands still; none where the policy excuses nothing.
     *
     * @param until when the clock stopped; null while it runs
     */
    List<Standstill> excusing(Instant until) {
        Cited<Boolean> excuses = rules.policy().content().outageExcuses();
        if (rules.outages().isEmpty() || !excuses.value()) {
            return List.of();
        }
        List<Standstill> excusing = new ArrayList<>(rules.outages().size());
        for (Outage outage : rules.outages()) {
            if (until == null || outage.from().isBefore(until)) {
                Standstill whole = Standstill.outage(outage.from(), outage.to(), excuses.article());
                excusing.add(until == null ? whole : whole.until(until));
            }
        }
        return excusing;
    }

    /** The outages of a dossier's life, each a clock of its own, whether they excuse or not; the article says which. */
    List<ClockReading> during(ClockHistory history) {
        if (rules.outages().isEmpty() || history.runs().isEmpty()) {
            return List.of();
        }
        return rules.outages().stream()
                .filter(outage -> history.runs().stream().anyMatch(run -> hits(outage, run)))
                .map(this::reading)
                .toList();
    }

    private static boolean hits(Outage outage, ClockRun run) {
        Instant end = run.metAt() != null ? run.metAt() : run.cancelledAt();
        return (outage.to() == null || outage.to().isAfter(run.startedAt()))
                && (end == null || outage.from().isBefore(end));
    }

    private ClockReading reading(Outage outage) {
        return new Dial(rules)
                .shows(
                        ClockRun.started(ClockName.OUTAGE, null, outage.from()),
                        Course.ENDLESS,
                        outage.to(),
                        outage.to() == null ? ClockState.RUNNING : ClockState.MET,
                        rules.policy().content().outageExcuses().article());
    }
}
