package vn.dossierledger.query.export;

import java.io.IOException;
import java.io.OutputStream;

/** The forms in which rows leave the ledger. */
public enum ExportForm {
    CSV("text/csv", "csv") {
        @Override
        public RowWriter writer(OutputStream out) throws IOException {
            return new CsvWriter(out);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx") {
        @Override
        public RowWriter writer(OutputStream out) {
            return new XlsxWriter(out);
        }
    };

    private final String mediaType;
    private final String extension;

    ExportForm(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    /** Without parameters, as in {@code Accept}. */
    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Writes to {@code out}, which stays open. */
    public abstract RowWriter writer(OutputStream out) throws IOException;
}
