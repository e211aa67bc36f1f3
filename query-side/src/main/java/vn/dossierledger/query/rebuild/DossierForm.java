package vn.dossierledger.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Parking;

/** A read model of dossiers: two cursors over the ledger fill it, later facts come dossier by dossier. */
final class DossierForm<S> implements Form {

    private static final int WORKERS = 2;

    private final BulkSink<S> sink;
    private final LedgerScan scan;
    private final Parking parking;
    private final Runnable freshRules;
    private final WholeDossiers<S> dossiers;

    /**
     * A form of one read model.
     *
     * @param parking makes the database forget a write that failed
     * @param freshRules makes whoever asks for a rule read it from the ledger again
     */
    DossierForm(RebuildPlan<S> plan, LedgerScan scan, Parking parking, Runnable freshRules) {
        this.parking = parking;
        this.sink = plan.sink().get();
        this.scan = scan;
        this.freshRules = freshRules;
        this.dossiers = new WholeDossiers<>(plan.fold());
    }

    @Override
    public String create(int version) {
        dossiers.startOver();
        return sink.create(version);
    }

    @Override
    public void open(String form) {
        sink.open(form);
    }

    @Override
    public void fill(HorizonToken upTo, Tally tally) {
        freshRules.run();
        eachPart(upTo, WORKERS, WORKERS, portion -> {
            dossiers.write(portion, sink::add);
            tally.filled(portion.size(), events(portion));
        });
    }

    @Override
    public void renew(Set<String> codes, HorizonToken upTo) {
        var portions = new Portions<List<Fact>>(
                portion -> dossiers.write(portion, folded -> parking.attempt(() -> sink.renew(folded))));
        scan.read(upTo, codes, portions);
        portions.flush();
    }

    @Override
    public boolean renewRules(HorizonToken upTo) {
        return false;
    }

    @Override
    public Set<String> differing(HorizonToken at, Long sample, long inAll, Tally tally) {
        Set<String> differing = new ConcurrentSkipListSet<>();
        int parts = sample == null ? WORKERS : (int) Math.max(1, inAll / sample);
        eachPart(at, parts, sample == null ? WORKERS : 1, portion -> {
            differing.addAll(sink.differing(dossiers.expected(portion)));
            tally.checked(portion.size(), events(portion));
        });
        return differing;
    }

    /** Reads some of all parts, each in a thread of its own. */
    private void eachPart(HorizonToken upTo, int parts, int read, Consumer<List<List<Fact>>> taking) {
        try (ExecutorService workers = Executors.newFixedThreadPool(read)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < read; i++) {
                int part = i;
                all.add(CompletableFuture.runAsync(
                        () -> {
                            var portions = new Portions<List<Fact>>(taking);
                            scan.read(upTo, parts, part, portions);
                            portions.flush();
                        },
                        workers));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static long events(List<List<Fact>> portion) {
        return portion.stream().mapToLong(List::size).sum();
    }

    @Override
    public void prepare() {
        sink.prepare();
    }

    @Override
    public void lock() {
        sink.lock();
    }

    @Override
    public void forget() {
        sink.forget(dossiers.erasedKeys());
    }

    @Override
    public String replace(int former) {
        return sink.replace(former);
    }

    @Override
    public String readForm() {
        return sink.readForm();
    }

    @Override
    public void drop(String form) {
        sink.drop(form);
    }

    @Override
    public Map<String, DeadLetters.Refused> refused() {
        return dossiers.refused();
    }
}
