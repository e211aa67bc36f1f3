package vn.dossierledger.api.query.search;

import java.util.List;

/**
 * Some of all the dossiers of a question.
 *
 * @param total of all portions, the same in each
 * @param next the cursor of the portion behind, to be used within five minutes; null on the last
 */
public record DossierPortion(List<DossierLine> items, long total, String next) {
    public DossierPortion {
        items = List.copyOf(items);
    }
}
