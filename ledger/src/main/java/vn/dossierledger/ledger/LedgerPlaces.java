package vn.dossierledger.ledger;

import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** Places in the reading order of the ledger, whichever event store keeps it. */
public final class LedgerPlaces {

    private LedgerPlaces() {}

    /**
     * The place that a reader has come to.
     *
     * @param token of an event, a processor or the head; null at the very beginning
     */
    public static LedgerPlace of(TrackingToken token) {
        TrackingToken plain = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (plain == null) {
            return LedgerPlace.START;
        }
        return plain instanceof HorizonToken horizon
                ? new LedgerPlace(horizon.transaction(), horizon.row())
                : new LedgerPlace(0, plain.position().orElse(0));
    }
}
