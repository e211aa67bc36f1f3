package vn.dossierledger.query.dossierfile;

import org.springframework.data.repository.Repository;

/** Reads files. */
interface FileRows extends Repository<FileRow, String> {

    java.util.Optional<FileRow> findById(String dossierCode);
}
