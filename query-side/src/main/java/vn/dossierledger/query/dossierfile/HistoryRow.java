package vn.dossierledger.query.dossierfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One event of a dossier as a row; written in bulk by {@link Files}, read through JPA. */
@Entity
@Table(schema = "views", name = "dossier_history")
@IdClass(HistoryRow.Key.class)
class HistoryRow {

    @Id
    @Column(name = "dossier_code")
    String dossierCode;

    @Id
    @Column(name = "sequence")
    long sequence;

    @Column(name = "type")
    String type;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "event")
    byte[] event;

    /** The primary key. */
    record Key(String dossierCode, long sequence) {}
}
