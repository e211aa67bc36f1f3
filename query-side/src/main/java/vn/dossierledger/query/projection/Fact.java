package vn.dossierledger.query.projection;

import java.time.Instant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.report.LedgerPlace;

/**
 * An event of a dossier with its place in the dossier's life.
 *
 * @param event what happened
 * @param sequence counted from 0 within the dossier
 * @param recordedAt when the ledger wrote it down
 * @param place where it stands in the reading order of the ledger; null for read models that need not know
 */
public record Fact(DossierEvent event, long sequence, Instant recordedAt, LedgerPlace place) {

    /** A fact for a read model that need not know its place in the ledger. */
    public Fact(DossierEvent event, long sequence, Instant recordedAt) {
        this(event, sequence, recordedAt, null);
    }

    /** The code of the dossier. */
    public String code() {
        return event.dossierCode();
    }
}
