package vn.dossierledger.ledger.eventstore;

import java.util.OptionalLong;
import org.axonframework.eventhandling.TrackingToken;

/**
 * A place in the reading order of the ledger. Since only final rows are read, everything up to this place has been seen: there are no gaps to remember.
 *
 * @param transaction {@code ledger.event.xid} of the last event read
 * @param row {@code ledger.event.position} of the last event read
 */
public record HorizonToken(long transaction, long row) implements TrackingToken {

    /** Before the first event. */
    static final HorizonToken TAIL = new HorizonToken(0, 0);

    @Override
    public HorizonToken lowerBound(TrackingToken other) {
        HorizonToken that = own(other);
        return isAtOrAfter(that) ? that : this;
    }

    @Override
    public HorizonToken upperBound(TrackingToken other) {
        HorizonToken that = own(other);
        return isAtOrAfter(that) ? this : that;
    }

    @Override
    public boolean covers(TrackingToken other) {
        return other == null || isAtOrAfter(own(other));
    }

    @Override
    public boolean samePositionAs(TrackingToken other) {
        return equals(other);
    }

    /** The ledger position of the last event read; 0 at the beginning. It may go back from one event to the next. */
    @Override
    public OptionalLong position() {
        return OptionalLong.of(row);
    }

    private boolean isAtOrAfter(HorizonToken that) {
        return transaction == that.transaction ? row >= that.row : transaction > that.transaction;
    }

    private static HorizonToken own(TrackingToken other) {
        if (other instanceof HorizonToken own) {
            return own;
        }
        throw new IllegalArgumentException("A token of another event store (" + other
                + ") was found: empty the token tables after changing the event store.");
    }
}
