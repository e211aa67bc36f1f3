package vn.dossierledger.query.readmodels;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

/** How far each read model is behind, and how many dossiers it goes on without, for the operator's alarms: what {@code GET /api/v1/read-models} says as well. */
final class ReadModelMeters implements MeterBinder {

    private final ReadModelQueries readModels;

    ReadModelMeters(ReadModelQueries readModels) {
        this.readModels = readModels;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (String name : ProcessorName.all()) {
            Gauge.builder("ledger.readmodel.lag", readModels, queries -> queries.lag(name))
                    .tag("readmodel", name)
                    .baseUnit("positions")
                    .description("Positions between the readable end of the ledger and the read model")
                    .register(registry);
            Gauge.builder("ledger.readmodel.deadletters", readModels, queries -> queries.waiting(name))
                    .tag("readmodel", name)
                    .baseUnit("dossiers")
                    .description("Dossiers that the read model goes on without, until somebody looks at them")
                    .register(registry);
        }
    }
}
