package vn.dossierledger.query.projection;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.messaging.unitofwork.BatchingUnitOfWork;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Collects the facts of a processor's batch, folds them and writes the outcome once. It is written with the last event of
 * the batch, before the processor stores its token: the transaction gets its number late and holds the ledger's commit
 * horizon back as briefly as can be. A dossier that cannot be taken in waits in the unit of work's {@link Parking}.
 *
 * @param <S> what the read model keeps of one dossier
 */
public final class Projector<S> {

    private final String resource = "vn.dossierledger.query.batch-" + System.identityHashCode(this);
    private final Fold<S> fold;
    private final Views<S> views;

    public Projector(Fold<S> fold, Views<S> views) {
        this.fold = fold;
        this.views = views;
    }

    /** Takes one fact of the current unit of work. */
    public void take(Fact fact) {
        UnitOfWork<?> unit = CurrentUnitOfWork.get();
        List<Fact> batch = unit.getOrComputeResource(resource, key -> begin(unit));
        batch.add(fact);
        if (!(unit instanceof BatchingUnitOfWork<?> batching) || batching.isLastMessage()) {
            write(batch);
        }
    }

    private List<Fact> begin(UnitOfWork<?> unit) {
        List<Fact> batch = new ArrayList<>();
        // Where the batch ends with an event of another kind.
        unit.onPrepareCommit(committing -> write(batch));
        return batch;
    }

    private void write(List<Fact> batch) {
        if (batch.isEmpty()) {
            return;
        }
        new Batch<>(fold, views, Parking.of(CurrentUnitOfWork.get())).takeIn(batch);
        batch.clear();
    }

    /** Forgets everything, before a replay. */
    public void reset() {
        views.clear();
    }
}
