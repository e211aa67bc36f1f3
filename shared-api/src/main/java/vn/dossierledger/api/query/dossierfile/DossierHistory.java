package vn.dossierledger.api.query.dossierfile;

import java.util.List;

/**
 * Every event of a dossier in order.
 *
 * @param code of the dossier
 * @param version the last sequence number
 * @param events in order
 */
public record DossierHistory(String code, long version, List<HistoryEntry> events) {
    public DossierHistory {
        events = List.copyOf(events);
    }

    @Override
    public String toString() {
        return "DossierHistory[" + code + ", " + version + "]";
    }
}
