package vn.dossierledger.api.query.incidents;

import java.util.List;

/**
 * Incidents, page by page.
 *
 * @param total how many there are, whether listed or not
 * @param next the cursor of the next page; null on the last
 */
public record IncidentList(List<IncidentLine> items, long total, String next) {
    public IncidentList {
        items = List.copyOf(items);
    }
}
