package vn.dossierledger.query.dossierfile;

import java.util.List;
import vn.dossierledger.query.projection.Fact;

/** Everything that happened to a dossier, as this read model has written it down. */
final class Histories {

    private final HistoryRows rows;

    Histories(HistoryRows rows) {
        this.rows = rows;
    }

    /** In order. */
    List<Fact> of(String code) {
        return rows.findByDossierCodeOrderBySequence(code).stream()
                .map(Histories::fact)
                .toList();
    }

    /** What came after the event of a sequence number, in order. */
    List<Fact> after(String code, long sequence) {
        return rows.findByDossierCodeAndSequenceGreaterThanOrderBySequence(code, sequence).stream()
                .map(Histories::fact)
                .toList();
    }

    private static Fact fact(HistoryRow row) {
        return new Fact(Events.read(row.type, row.event), row.sequence, row.recordedAt);
    }
}
