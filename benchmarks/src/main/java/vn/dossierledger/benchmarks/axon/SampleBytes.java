package vn.dossierledger.benchmarks.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the ledger wrote for a creation and for a step: what a bare insert has to keep, too.
 *
 * @param created the row of the creation
 * @param stepped the row of the step
 */
public record SampleBytes(Row created, Row stepped) {

    private static final String ROW = "select payload, metadata from ledger.event where aggregate = ? and sequence = ?";

    /** The two byte columns of a row. */
    public static final class Row {

        private final byte[] payload;
        private final byte[] metadata;

        private Row(byte[] payload, byte[] metadata) {
            this.payload = payload;
            this.metadata = metadata;
        }

        byte[] payload() {
            return payload;
        }

        /** Null when there was none. */
        byte[] metadata() {
            return metadata;
        }
    }

    /** Reads the first two events of a dossier. */
    public static SampleBytes of(Connection connection, String code) throws SQLException {
        return new SampleBytes(row(connection, code, 0), row(connection, code, 1));
    }

    private static Row row(Connection connection, String code, int sequence) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ROW)) {
            select.setString(1, code);
            select.setInt(2, sequence);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new Row(row.getBytes(1), row.getBytes(2));
            }
        }
    }
}
