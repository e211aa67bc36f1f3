package vn.dossierledger.query.rebuild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Fact;

/** Compares what the read models keep, while they follow the ledger, with what the ledger tells. */
public final class Parity {

    private final Map<String, RebuildPlan<?>> plans = new TreeMap<>();
    private final Ledger ledger;
    private final DeadLetters letters;
    private final TransactionOperations snapshots;
    private final Runnable freshRules;

    /**
     * Compares when asked.
     *
     * @param snapshots transactions in which nothing changes
     * @param freshRules makes whoever asks for a rule read it from the ledger again
     */
    Parity(
            List<RebuildPlan<?>> plans,
            Ledger ledger,
            DeadLetters letters,
            TransactionOperations snapshots,
            Runnable freshRules) {
        this.freshRules = freshRules;
        plans.forEach(plan -> this.plans.put(plan.processor(), plan));
        this.ledger = ledger;
        this.letters = letters;
        this.snapshots = snapshots;
    }

    /** The read models that hold dossiers. */
    public List<String> readModels() {
        return List.copyOf(plans.keySet());
    }

    /** Where the ledger ends now, for readers. */
    public HorizonToken head() {
        return ledger.head();
    }

    /** The next dossiers after a code that the ledger holds up to a place; fewer than asked for at the end. */
    public List<String> codesAfter(HorizonToken upTo, String code, int most) {
        return ledger.scan().codesAfter(upTo, code, most);
    }

    /**
     * Which dossiers are kept otherwise than the ledger tells: each is compared as it was when it was written last, so to be behind is no
     * difference. Dossiers that wait among the dead letters are left out.
     *
     * @param reached what the read model has passed: at least so far each dossier must have come
     */
    public Set<String> differing(String readModel, Set<String> codes, HorizonToken reached) {
        Set<String> compared = new HashSet<>(codes);
        compared.removeAll(letters.of(readModel).parked(codes));
        if (compared.isEmpty()) {
            return Set.of();
        }
        freshRules.run();
        RebuildPlan<?> plan = plans.get(readModel);
        return snapshots.execute(snapshot -> differing(plan, compared, reached));
    }

    private <S> Set<String> differing(RebuildPlan<S> plan, Set<String> codes, HorizonToken reached) {
        BulkSink<S> sink = plan.sink().get();
        sink.live();
        Map<String, Long> versions = sink.versions(codes);
        Map<String, Long> atLeast = new HashMap<>();
        ledger.scan()
                .read(
                        reached,
                        codes,
                        facts -> atLeast.put(
                                facts.getFirst().code(), facts.getLast().sequence()));
        Set<String> differing = new HashSet<>();
        atLeast.forEach((code, sequence) -> {
            if (versions.getOrDefault(code, -1L) < sequence) {
                differing.add(code);
            }
        });
        List<List<Fact>> written = new ArrayList<>();
        ledger.scan()
                .read(
                        ledger.head(),
                        versions.keySet(),
                        facts -> written.add(facts.stream()
                                .filter(fact -> fact.sequence() <= versions.get(fact.code()))
                                .toList()));
        var dossiers = new WholeDossiers<>(plan.fold());
        differing.addAll(sink.differing(dossiers.expected(written)));
        differing.addAll(dossiers.refused().keySet());
        return differing;
    }
}
