package vn.dossierledger.ledger.upcasting;

import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/**
 * A missed end did not say who missed it, and then only the one-stop and the authority as a whole could. Without a holder it would not be known again,
 * and the same end would be recorded as missed once more.
 */
final class DeadlineMissedFrom1To2 extends Step {

    private static final Set<String> CLOCKS_OF_THE_ONE_STOP = Set.of("INTAKE", "FORWARD");

    DeadlineMissedFrom1To2() {
        super("vn.dossierledger.api.dossier.event.DeadlineMissed", "1", "2");
    }

    @Override
    ObjectNode next(ObjectNode stored) {
        if (!stored.has("holder")
                && CLOCKS_OF_THE_ONE_STOP.contains(stored.get("clock").asString())) {
            stored.putObject("holder").put("kind", "ONE_STOP");
        }
        return stored;
    }
}
