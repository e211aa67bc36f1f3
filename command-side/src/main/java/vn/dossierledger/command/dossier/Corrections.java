package vn.dossierledger.command.dossier;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.sealing.Sealed;

/** What was set right in the record of one dossier, and what is right now. */
final class Corrections {

    private final Map<Place, Sealed> right = new HashMap<>();

    private record Place(long event, String field) {}

    void evolve(RecordCorrected event) {
        right.put(new Place(event.event(), event.field()), event.after());
    }

    /** What the last correction of a field says; empty when it was never corrected. */
    Optional<Sealed> of(long event, String field) {
        return Optional.ofNullable(right.get(new Place(event, field)));
    }
}
