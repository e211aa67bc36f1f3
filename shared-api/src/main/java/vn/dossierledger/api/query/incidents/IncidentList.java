package vn.dossierledger.api.query.incidents;

import java.util.List;

/**
 * Incidents, as far as the size reaches.
 *
 * @param total how many there are, whether listed or not
 */
public record IncidentList(List<IncidentLine> items, long total) {
    public IncidentList {
        items = List.copyOf(items);
    }
}
