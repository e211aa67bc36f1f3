package vn.dossierledger.query.dossierfile;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Reads histories. */
interface HistoryRows extends Repository<HistoryRow, HistoryRow.Key> {

    List<HistoryRow> findByDossierCodeOrderBySequence(String dossierCode);

    List<HistoryRow> findByDossierCodeAndSequenceGreaterThanOrderBySequence(String dossierCode, long sequence);
}
