package vn.dossierledger.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Parking;

/** Takes a single dossier into the version that is read anew, from its first fact on, while no batch is under way. */
public final class Retries {

    private final Map<String, RebuildPlan<?>> plans = new TreeMap<>();
    private final Ledger ledger;
    private final DeadLetters letters;
    private final SwitchGate gate;
    private final TransactionOperations transactions;
    private final Runnable freshRules;

    Retries(List<RebuildPlan<?>> plans, Ledger ledger, Shop shop, Runnable freshRules) {
        plans.forEach(plan -> this.plans.put(plan.processor(), plan));
        this.ledger = ledger;
        this.letters = shop.letters();
        this.gate = shop.gate();
        this.transactions = shop.transactions();
        this.freshRules = freshRules;
    }

    /**
     * Tries a dossier again: it is what the ledger tells afterwards, and no longer among the dead letters; or it is there still, with the cause of
     * this time.
     *
     * @return whether it was taken in
     */
    public boolean retry(String readModel, String dossierCode) {
        freshRules.run();
        RebuildPlan<?> plan = plans.get(readModel);
        return Boolean.TRUE.equals(transactions.execute(alone -> retry(plan, dossierCode)));
    }

    private <S> boolean retry(RebuildPlan<S> plan, String code) {
        String readModel = plan.processor();
        gate.close(readModel);
        Parking parking = letters.of(readModel);
        BulkSink<S> sink = plan.sink().get();
        sink.live();
        List<List<Fact>> dossier = new ArrayList<>();
        ledger.scan().read(ledger.head(), Set.of(code), dossier::add);
        var whole = new WholeDossiers<>(plan.fold());
        whole.write(dossier, folded -> parking.attempt(() -> sink.renew(folded)));
        whole.refused().forEach((each, refused) -> letters.refused(readModel, each, refused));
        if (whole.refused().isEmpty()) {
            parking.release(code);
        }
        return whole.refused().isEmpty();
    }
}
