package vn.dossierledger.ledger;

import java.util.OptionalLong;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Where the events of the current unit of work stand in the ledger. */
public final class LedgerPositions {

    /** Key in the resources of the root unit of work: the position of its last event as a {@link Long}; absent until events are appended. */
    public static final String LAST = "vn.dossierledger.ledger.last-position";

    private LedgerPositions() {}

    /**
     * The position of the last event that this unit of work has appended.
     *
     * @param unitOfWork any unit of work, in phase {@code COMMIT} or later: events are appended while the commit is prepared
     * @return empty when nothing was appended
     */
    public static OptionalLong last(UnitOfWork<?> unitOfWork) {
        Long last = unitOfWork.root().getResource(LAST);
        return last == null ? OptionalLong.empty() : OptionalLong.of(last);
    }
}
