package vn.dossierledger.query.report06;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the operator of reports whose figures contradict each other: a metric to alarm on, and a line in the log that says what to do. */
final class Balance implements MeterBinder {

    private static final Logger LOG = LoggerFactory.getLogger(Balance.class);

    private final AtomicLong violated = new AtomicLong();

    void failed(String authority, List<String> identities) {
        violated.incrementAndGet();
        LOG.error(
                "Form II.06a of {} was not given out because its figures contradict each other ({}): rebuild read model report06.",
                authority,
                String.join(", ", identities));
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("ledger.report06.unbalanced", violated, AtomicLong::doubleValue)
                .description("Reports that were refused because their figures contradict each other")
                .register(registry);
    }
}
