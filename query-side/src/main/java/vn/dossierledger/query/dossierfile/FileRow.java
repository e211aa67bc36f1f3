package vn.dossierledger.query.dossierfile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A dossier's file as a row; written in bulk by {@link Files}, read through JPA. */
@Entity
@Table(schema = "views", name = "dossier_file")
class FileRow {

    @Id
    @Column(name = "dossier_code")
    String dossierCode;

    @Column(name = "version")
    long version;

    @Column(name = "body")
    byte[] body;
}
