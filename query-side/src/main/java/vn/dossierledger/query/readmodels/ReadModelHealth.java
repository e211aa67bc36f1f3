package vn.dossierledger.query.readmodels;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.drift.Drifts;

/** Says how many dossiers each read model goes on without, and how many it keeps otherwise than the ledger tells; none are left out. */
final class ReadModelHealth implements HealthIndicator {

    private final DeadLetters letters;
    private final Drifts drifts;

    ReadModelHealth(DeadLetters letters, Drifts drifts) {
        this.letters = letters;
        this.drifts = drifts;
    }

    @Override
    public Health health() {
        Map<String, Long> waiting = new TreeMap<>();
        Map<String, Long> drifted = new TreeMap<>();
        for (String name : ProcessorName.all()) {
            waiting.put(name, letters.waiting(name));
            drifted.put(name, drifts.count(name));
        }
        waiting.values().removeIf(count -> count == 0);
        drifted.values().removeIf(count -> count == 0);
        return Health.up()
                .withDetail("deadLetters", waiting)
                .withDetail("drifted", drifted)
                .build();
    }
}
