package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.Objects;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.clocks.ClockRun;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.rules.Binding;

/** When the work on a dossier ends (K3), by the function that its clocks are read with: pauses, extensions and outages move it. */
final class Ends {

    private final Rulebook rulebook;

    Ends(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /**
     * Reads K3 again.
     *
     * @return whether the document says something else now
     */
    boolean derive(SearchDocument document) {
        Long dueBefore = document.dueAt;
        Long overdueBefore = document.overdueFrom;
        document.dueAt = null;
        document.overdueFrom = null;
        document.history.runs().stream()
                .filter(run -> run.clock() == ClockName.RESOLUTION)
                .reduce((earlier, later) -> later)
                .ifPresent(run -> derive(document, run));
        return !Objects.equals(dueBefore, document.dueAt) || !Objects.equals(overdueBefore, document.overdueFrom);
    }

    private void derive(SearchDocument document, ClockRun run) {
        ClockReading reading = DossierClocks.latest(
                        ClockName.RESOLUTION,
                        document.history,
                        binding(document).in(rulebook),
                        run.startedAt())
                .orElseThrow();
        document.dueAt = reading.dueAt() == null ? null : reading.dueAt().toEpochMilli();
        document.overdueFrom = reading.metAt() == null && run.cancelledAt() == null ? document.dueAt : null;
    }

    private static Binding binding(SearchDocument document) {
        return new Binding(
                document.code,
                document.authority,
                document.procedure,
                document.procedureVersion,
                document.policyVersion,
                Instant.ofEpochMilli(document.submittedAt));
    }
}
