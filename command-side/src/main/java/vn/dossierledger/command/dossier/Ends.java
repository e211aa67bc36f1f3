package vn.dossierledger.command.dossier;

import java.util.HashSet;
import java.util.Set;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;

/** What was recorded of the ends of one dossier's clocks. */
final class Ends {

    private final Set<DeadlineMissed> missed = new HashSet<>();
    private final Set<DeadlineWarned> warned = new HashSet<>();

    void evolve(DeadlineMissed event) {
        missed.add(event);
    }

    void evolve(DeadlineWarned event) {
        warned.add(event);
    }

    Set<DeadlineMissed> missed() {
        return Set.copyOf(missed);
    }

    Set<DeadlineWarned> warned() {
        return Set.copyOf(warned);
    }
}
