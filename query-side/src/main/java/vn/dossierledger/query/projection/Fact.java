package vn.dossierledger.query.projection;

import java.time.Instant;
import vn.dossierledger.api.dossier.event.DossierEvent;

/**
 * An event of a dossier with its place in the dossier's life.
 *
 * @param event what happened
 * @param sequence counted from 0 within the dossier
 * @param recordedAt when the ledger wrote it down
 */
public record Fact(DossierEvent event, long sequence, Instant recordedAt) {

    /** The code of the dossier. */
    public String code() {
        return event.dossierCode();
    }
}
