package vn.dossierledger.query.rebuild;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Folding;

/** Rebuilds read models. While one is being rebuilt, its processor goes on with the old form; it stands still for the switch only. */
public final class Rebuilds {

    private static final int WORKERS = 2;
    private static final int DOSSIERS_AT_ONCE = 1_000;

    private final List<RebuildPlan<?>> plans;
    private final LedgerScan scan;
    private final EventStore ledger;
    private final EventProcessingConfiguration processing;
    private final ViewsTokens tokens;
    private final TransactionOperations transactions;

    Rebuilds(
            List<RebuildPlan<?>> plans,
            LedgerScan scan,
            EventStore ledger,
            EventProcessingConfiguration processing,
            ViewsTokens tokens,
            TransactionOperations transactions) {
        this.plans = plans;
        this.scan = scan;
        this.ledger = ledger;
        this.processing = processing;
        this.tokens = tokens;
        this.transactions = transactions;
    }

    /** The read models that can be rebuilt so; the others are small and replayed. */
    public List<String> names() {
        return plans.stream().map(RebuildPlan::processor).toList();
    }

    /**
     * Rebuilds one read model from everything final in the ledger.
     *
     * @throws IllegalArgumentException when there is no such read model
     * @throws org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException when its processor works in another process:
     *     stop it there first
     */
    public RebuildReport rebuild(String readModel) {
        return plans.stream()
                .filter(plan -> plan.processor().equals(readModel))
                .findFirst()
                .map(this::rebuild)
                .orElseThrow(() -> new IllegalArgumentException("There is no read model " + readModel));
    }

    private <S> RebuildReport rebuild(RebuildPlan<S> plan) {
        long start = System.nanoTime();
        if (!(ledger.createHeadToken() instanceof HorizonToken head)) {
            throw new IllegalStateException(
                    "There is nothing to rebuild from: the ledger is empty, or not in PostgreSQL.");
        }
        BulkSink<S> sink = plan.sink().get();
        var dossiers = new LongAdder();
        var events = new LongAdder();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<CompletableFuture<Void>> parts = new ArrayList<>();
            for (int i = 0; i < WORKERS; i++) {
                int part = i;
                parts.add(CompletableFuture.runAsync(
                        () -> {
                            var collected = new Collected<>(plan, sink, dossiers, events);
                            scan.read(head, WORKERS, part, collected::add);
                            collected.flush();
                        },
                        workers));
            }
            CompletableFuture.allOf(parts.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        handOver(plan.processor(), sink, head);
        return new RebuildReport(
                plan.processor(), dossiers.sum(), events.sum(), Duration.ofNanos(System.nanoTime() - start));
    }

    /** The processor goes on where the new form ends; what came meanwhile it takes in again. */
    private void handOver(String name, BulkSink<?> sink, HorizonToken head) {
        StreamingEventProcessor processor = processing
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("Processor " + name + " does not run in this process."));
        processor.shutDown();
        try {
            transactions.executeWithoutResult(transaction -> {
                for (int segment : tokens.store().fetchSegments(name)) {
                    tokens.store().fetchToken(name, segment);
                    tokens.store().storeToken(head, name, segment);
                    tokens.store().releaseClaim(name, segment);
                }
                sink.replace();
            });
            sink.afterwards();
        } finally {
            processor.start();
        }
    }

    /** The dossiers of one worker that are to be written together. */
    private static final class Collected<S> {

        private final RebuildPlan<S> plan;
        private final BulkSink<S> sink;
        private final LongAdder dossiers;
        private final LongAdder events;
        private final List<Folded<S>> folded = new ArrayList<>(DOSSIERS_AT_ONCE);

        Collected(RebuildPlan<S> plan, BulkSink<S> sink, LongAdder dossiers, LongAdder events) {
            this.plan = plan;
            this.sink = sink;
            this.dossiers = dossiers;
            this.events = events;
        }

        void add(List<Fact> facts) {
            folded.add(Folding.one(plan.fold(), null, facts));
            dossiers.increment();
            events.add(facts.size());
            if (folded.size() == DOSSIERS_AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!folded.isEmpty()) {
                sink.add(List.copyOf(folded));
                folded.clear();
            }
        }
    }
}
