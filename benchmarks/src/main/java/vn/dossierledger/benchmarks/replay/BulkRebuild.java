package vn.dossierledger.benchmarks.replay;

import org.axonframework.eventhandling.StreamingEventProcessor;
import vn.dossierledger.query.rebuild.RebuildReport;
import vn.dossierledger.query.rebuild.Rebuilds;

/** A read model of this ledger, built again past its processor and put in the place of the old one; the processor goes on from there, and is stopped. */
final class BulkRebuild implements Replay {

    private final Rebuilds rebuilds;
    private final StreamingEventProcessor processor;

    /** One read model, whose processor is stopped. */
    BulkRebuild(Rebuilds rebuilds, StreamingEventProcessor processor) {
        this.rebuilds = rebuilds;
        this.processor = processor;
    }

    @Override
    public String name() {
        return processor.getName() + ", rebuilt in bulk";
    }

    @Override
    public Outcome run() {
        long begin = System.nanoTime();
        try {
            RebuildReport report = rebuilds.rebuild(processor.getName());
            return new Outcome(report.events(), System.nanoTime() - begin);
        } finally {
            processor.shutDown();
        }
    }
}
