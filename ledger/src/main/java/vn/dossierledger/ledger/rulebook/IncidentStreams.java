package vn.dossierledger.ledger.rulebook;

import java.util.List;

/** Which incidents the ledger holds: nothing else names them, and there are few. */
@FunctionalInterface
public interface IncidentStreams {

    /** The ids of all incidents, in no order. */
    List<String> ids();

    /** For a ledger that cannot be asked for streams by their names: it knows of no outage. */
    static IncidentStreams none() {
        return List::of;
    }
}
