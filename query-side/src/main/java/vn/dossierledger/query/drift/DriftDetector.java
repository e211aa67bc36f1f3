package vn.dossierledger.query.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.rebuild.Failures;
import vn.dossierledger.query.rebuild.Parity;
import vn.dossierledger.query.rebuild.Reached;
import vn.dossierledger.query.rebuild.SwitchGate;

/**
 * Compares a few dossiers of each read model with the ledger in every round; one after the other, all come by. One that differs is looked at
 * again when the read model has passed what the ledger held then: a change of rules that was under way is no drift.
 */
public final class DriftDetector {

    private static final Logger LOG = LoggerFactory.getLogger(DriftDetector.class);

    private final Parity parity;
    private final Reached reached;
    private final Drifts drifts;
    private final SwitchGate gate;
    private final TransactionOperations transactions;
    private final Consumer<String> raised;
    private final int dossiers;

    /**
     * Looks at nothing by itself.
     *
     * @param raised is told the read model's name for every dossier that is found to differ
     * @param dossiers how many come by in a round
     */
    DriftDetector(
            Parity parity,
            Reached reached,
            Drifts drifts,
            SwitchGate gate,
            TransactionOperations transactions,
            Consumer<String> raised,
            int dossiers) {
        this.parity = parity;
        this.reached = reached;
        this.drifts = drifts;
        this.gate = gate;
        this.transactions = transactions;
        this.raised = raised;
        this.dossiers = dossiers;
    }

    /**
     * The next few dossiers of each read model, unless another node is at it; one read model that fails leaves the others alone. Who interrupts it
     * ends it: it warns of nothing then.
     */
    public void round() {
        for (String readModel : parity.readModels()) {
            try {
                transactions.executeWithoutResult(alone -> round(readModel));
            } catch (RuntimeException e) {
                if (isInterruption(e)) {
                    LOG.debug("The comparison of read model {} was broken off: the process stops.", readModel, e);
                    Thread.currentThread().interrupt();
                    return;
                }
                LOG.warn(
                        "Read model {} was not compared with the ledger this time; the next round tries again. {}",
                        readModel,
                        Failures.inWords(e));
            }
        }
    }

    /** Clients wrap it in what they throw, and not every one leaves the thread's mark. */
    private static boolean isInterruption(Throwable failure) {
        return Thread.currentThread().isInterrupted()
                || Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                        .anyMatch(InterruptedException.class::isInstance);
    }

    private void round(String readModel) {
        if (gate.trySampling(readModel)) {
            reached.by(readModel).ifPresent(place -> round(readModel, place));
        }
    }

    private void round(String readModel, HorizonToken place) {
        HorizonToken head = parity.head();
        Map<String, Drifts.Seen> seen = drifts.seen(readModel);
        List<String> next = parity.codesAfter(place, drifts.lastCode(readModel), dossiers);
        Set<String> compared = new HashSet<>(next);
        compared.addAll(seen.keySet());
        if (!compared.isEmpty()) {
            Set<String> differing = parity.differing(readModel, compared, place);
            differing.forEach(code -> differs(readModel, code, seen.get(code), place, head));
            compared.removeAll(differing);
            drifts.forget(readModel, compared);
        }
        drifts.lastCode(readModel, next.size() < dossiers ? "" : next.getLast());
    }

    private void differs(String readModel, String code, Drifts.Seen seen, HorizonToken place, HorizonToken head) {
        if (seen == null) {
            drifts.suspect(readModel, code, head);
        } else if (!seen.confirmed() && place.covers(seen.head())) {
            drifts.confirm(readModel, code);
            raised.accept(readModel);
            LOG.error(
                    "Read model {} keeps dossier {} otherwise than the ledger tells: take it in anew or rebuild the read model, and"
                            + " find out what has changed it.",
                    readModel,
                    code);
        }
    }
}
