package vn.dossierledger.query.readmodels;

import java.util.Comparator;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.ledger.LedgerPlaces;

/** Up to where in the ledger the read models have taken everything in. */
public final class ReadModelPlaces {

    private final Tokens tokens;

    ReadModelPlaces(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The place of the slowest segment; the start of the ledger where the read model has never run. */
    public LedgerPlace of(ProcessorName readModel) {
        return tokens.of(readModel.text()).stream()
                .map(token -> LedgerPlaces.of(token.orElse(null)))
                .min(Comparator.naturalOrder())
                .orElse(LedgerPlace.START);
    }
}
