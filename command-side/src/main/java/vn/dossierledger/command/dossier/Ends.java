package vn.dossierledger.command.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DeadlineWarned;

/** What was recorded of the ends of one dossier's clocks. */
final class Ends {

    private final List<DeadlineMissed> missed = new ArrayList<>();
    private final Set<DeadlineWarned> warned = new HashSet<>();

    void evolve(DeadlineMissed event) {
        missed.add(event);
    }

    void evolve(DeadlineWarned event) {
        warned.add(event);
    }

    /** One for each run that was missed, in order. */
    List<DeadlineMissed> missed() {
        return List.copyOf(missed);
    }

    Set<DeadlineWarned> warned() {
        return Set.copyOf(warned);
    }
}
