package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/**
 * That one run of a clock of the agency will end soon (QN 8.1.a; CM 9.1.a; BT 4.5).
 *
 * @param from when this is worth saying; before the end, after the start
 */
record Warning(ClockReading run, TimeLimit threshold, Instant from) {

    /** Every warning of the policy for the runs that go on; a threshold as long as the limit itself warns of nothing. */
    static List<Warning> all(List<ClockReading> runs, Rules rules) {
        return runs.stream()
                .filter(run -> DeadlineRules.AGENCY.contains(run.clock()))
                .filter(run -> run.state() == ClockState.RUNNING && run.dueAt() != null)
                .flatMap(run ->
                        rules.policy().content().warnBefore().value().getOrDefault(run.clock(), List.of()).stream()
                                .map(threshold -> new Warning(
                                        run, threshold, DossierClocks.ahead(run.dueAt(), threshold, rules.calendar()))))
                .filter(warning -> warning.from().isAfter(warning.run().startedAt()))
                .toList();
    }

    boolean isDue(Instant now) {
        return !now.isBefore(from);
    }

    boolean isMeant(RecordDeadlineWarning command) {
        return run.clock() == command.clock()
                && run.dueAt().equals(command.dueAt())
                && threshold.equals(command.threshold());
    }

    /** Once per run, end and threshold: an end that moved is another end. */
    boolean wasGiven(Set<DeadlineWarned> before) {
        return before.stream()
                .anyMatch(each -> each.clock() == run.clock()
                        && each.startedAt().equals(run.startedAt())
                        && each.dueAt().equals(run.dueAt())
                        && each.threshold().equals(threshold)
                        && Objects.equals(each.holder(), run.holder()));
    }
}
