package vn.dossierledger.benchmarks.axon;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The least that keeps the same bytes: a table like {@code ledger.event} with all its indexes, one insert for a new dossier, one select of its rows and
 * one insert for a step. Each statement is a transaction of its own.
 */
public final class RawRows {

    private static final String INSERT = "insert into bench.raw_event"
            + " (recorded_at, sequence, type, id, aggregate, payload, metadata) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT =
            "select sequence, payload, metadata from bench.raw_event where aggregate = ? order by sequence";

    private final DataSource dataSource;

    /** On a schema made by {@link #make}. */
    public RawRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes the table, empty, as the owner of the schemas. */
    public static void make(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute("drop table if exists bench.raw_event");
            statement.execute("create table bench.raw_event (like ledger.event including all)");
        }
    }

    /** Inserts the first row of an aggregate. */
    public void insert(String aggregate, SampleBytes.Row row) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            insert(connection, aggregate, 0, row);
        }
    }

    /** Reads all rows of the aggregate and adds the next; returns how many bytes of payload were read. */
    public long step(String aggregate, SampleBytes.Row row) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setString(1, aggregate);
            int last = -1;
            long bytes = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    last = rows.getInt(1);
                    bytes += rows.getBytes(2).length;
                }
            }
            insert(connection, aggregate, last + 1, row);
            return bytes;
        }
    }

    private static void insert(Connection connection, String aggregate, int sequence, SampleBytes.Row row)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, OffsetDateTime.now(ZoneOffset.UTC));
            insert.setInt(2, sequence);
            insert.setInt(3, 1);
            insert.setObject(4, UUID.randomUUID());
            insert.setString(5, aggregate);
            insert.setBytes(6, row.payload());
            insert.setBytes(7, row.metadata());
            insert.executeUpdate();
        }
    }
}
