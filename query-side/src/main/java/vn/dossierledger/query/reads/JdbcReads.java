package vn.dossierledger.query.reads;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.api.sealing.Sealed;

/** Reads in {@code reads.dossier_read}, one statement for as many as there are. */
final class JdbcReads implements Reads {

    private static final String INSERT =
            "insert into reads.dossier_read (dossier_code, at, what, role, account, authority, department, reason_key, reason, question)"
                    + " select * from unnest(?::text[], ?::timestamptz[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],"
                    + " ?::text[], ?::text[])";

    private static final List<Function<Read, Object>> COLUMNS = List.of(
            Read::code,
            Read::at,
            Read::what,
            read -> read.by().role(),
            read -> read.by().subject(),
            read -> read.by().authority(),
            read -> read.by().department(),
            read -> reason(read, Sealed::key),
            read -> reason(read, Sealed::text),
            Read::question);

    private final JdbcOperations jdbc;

    JdbcReads(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    private static String reason(Read read, Function<Sealed, String> part) {
        return read.reason() == null ? null : part.apply(read.reason());
    }

    @Override
    public void write(List<Read> reads) {
        if (reads.isEmpty()) {
            return;
        }
        try {
            jdbc.execute((ConnectionCallback<Integer>) connection -> insert(connection, reads));
        } catch (DataAccessException e) {
            throw new ReadNotRecorded(stateOf(e));
        }
    }

    private static int insert(Connection connection, List<Read> reads) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < COLUMNS.size(); i++) {
                Function<Read, Object> column = COLUMNS.get(i);
                Object[] values = reads.stream()
                        .map(column)
                        .map(value -> value == null ? null : value.toString())
                        .toArray();
                statement.setArray(i + 1, connection.createArrayOf("text", values));
            }
            return statement.executeUpdate();
        }
    }

    private static String stateOf(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException cause ? cause.getSQLState() : "none";
    }
}
