package vn.dossierledger.ledger.eventstore;

import java.time.Instant;
import org.axonframework.serialization.Revision;

/** An event of these tests. */
@Revision("1")
record Noted(String text, Instant at, String remark) {

    static Noted of(String text) {
        return new Noted(text, Instant.parse("2026-03-02T01:00:00Z"), null);
    }
}
