package vn.dossierledger.query.deadletters;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Parking;

/** The dead letters of one read model, written in the transaction of the batch that they come from. */
final class DatabaseParking implements Parking {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseParking.class);

    private static final String PARKED =
            "select dossier_code from views.dead_letter where read_model = ? and dossier_code = any (?) and state <>"
                    + " 'TAKEN_IN'";
    private static final String FOLLOW =
            "update views.dead_letter set last_sequence = greatest(last_sequence, ?) where read_model = ? and"
                    + " dossier_code = ?";
    private static final String PARK = "insert into views.dead_letter as letter (read_model, dossier_code, state,"
            + " first_sequence, last_sequence, cause) values (?, ?, 'PARKED', ?, ?, ?)"
            + DeadLetters.FROM_ANEW;
    private static final String COUNT =
            "select count(*) from views.dead_letter where read_model = ? and state = 'PARKED'";

    private final JdbcOperations jdbc;
    private final String readModel;
    private final int most;

    /** @param most how many dossiers may wait: more are no single dossiers' faults */
    DatabaseParking(JdbcOperations jdbc, String readModel, int most) {
        this.jdbc = jdbc;
        this.readModel = readModel;
        this.most = most;
    }

    @Override
    public Set<String> parked(Set<String> codes) {
        return jdbc.execute((ConnectionCallback<Set<String>>) connection -> {
            Array asked = connection.createArrayOf("text", codes.toArray());
            return new HashSet<>(jdbc.queryForList(PARKED, String.class, readModel, asked));
        });
    }

    @Override
    public void follow(String code, List<Fact> facts) {
        jdbc.update(FOLLOW, facts.getLast().sequence(), readModel, code);
    }

    @Override
    public void park(String code, List<Fact> facts, String cause) {
        if (jdbc.queryForObject(COUNT, Long.class, readModel) >= most) {
            throw new IllegalStateException("Read model " + readModel + " stands still: " + most
                    + " dossiers wait among its dead letters, and dossier " + code + " would be one more. " + cause);
        }
        jdbc.update(
                PARK,
                readModel,
                code,
                facts.getFirst().sequence(),
                facts.getLast().sequence(),
                cause);
        LOG.error(
                "Read model {} goes on without dossier {}, which waits among its dead letters from event {} on. {}",
                readModel,
                code,
                facts.getFirst().sequence(),
                cause);
    }

    @Override
    public void release(String code) {
        jdbc.update(DeadLetters.KEEP_DROPPED + " and dossier_code = ?", readModel, code);
        jdbc.update(DeadLetters.FORGET_PARKED + " and dossier_code = ?", readModel, code);
    }

    @Override
    public void attempt(Runnable write) {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            if (connection.getAutoCommit()) {
                throw new SQLException("A batch is written without a transaction: its parts would not stay together.");
            }
            Savepoint before = connection.setSavepoint();
            try {
                write.run();
            } catch (RuntimeException e) {
                connection.rollback(before);
                throw e;
            }
            connection.releaseSavepoint(before);
            return null;
        });
    }
}
