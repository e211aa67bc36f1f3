package vn.dossierledger.query.rebuild;

import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/** Everything that a version takes from the ledger. */
record Ledger(EventStore store, LedgerScan scan, LedgerWindow window) {

    private static final HorizonToken BEGINNING = new HorizonToken(0, 0);

    /** @throws WorkRefused when the ledger is not in PostgreSQL */
    HorizonToken head() {
        return switch (store.createHeadToken()) {
            case null -> BEGINNING;
            case HorizonToken head -> head;
            default ->
                throw new WorkRefused(
                        WorkRefused.Reason.NOTHING_TO_READ,
                        "The ledger is not in PostgreSQL: reset the read model's processor to replay it.");
        };
    }
}
