package vn.dossierledger.ledger.eventstore;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.concurrent.TimeUnit;

/**
 * The commit horizon in numbers, for the operator's alarms. One short query for each time they are asked for. No part of readiness: who holds the
 * horizon back does not hold commands back, and an end of this process would not help.
 */
public final class HorizonMeters implements MeterBinder {

    private final PostgresEventStorageEngine engine;
    private final WakeUp wakeUp;

    /** Of one process. */
    public HorizonMeters(PostgresEventStorageEngine engine, WakeUp wakeUp) {
        this.engine = engine;
        this.wakeUp = wakeUp;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        TimeGauge.builder("ledger.horizon.held", wakeUp, TimeUnit.NANOSECONDS, held -> held.heldFor()
                        .toNanos())
                .description("For how long commits of this process have been waiting for an older transaction to end")
                .register(registry);
        Gauge.builder("ledger.horizon.waiting", engine, ledger -> ledger.horizonLag()
                        .events())
                .baseUnit("events")
                .description("Committed events of all processes that may not be read yet")
                .register(registry);
    }
}
