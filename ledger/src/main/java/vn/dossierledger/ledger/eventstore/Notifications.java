package vn.dossierledger.ledger.eventstore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Listens, on one connection per process, for what other processes have appended. A lost connection is replaced; meanwhile readers look once a second
 * by themselves.
 */
final class Notifications implements Runnable {

    static final String CHANNEL = "ledger_event";

    private static final Logger LOG = LoggerFactory.getLogger(Notifications.class);
    private static final int ATTENTION_MILLIS = 250;
    private static final long RETRY_MILLIS = 1000;
    /** Silence after which the connection is asked whether it still lives. */
    private static final long SILENCE = TimeUnit.SECONDS.toNanos(10);

    private final DataSource dataSource;
    private final LedgerSignal signal;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile String sender = "";
    private boolean lost;

    Notifications(DataSource dataSource, LedgerSignal signal) {
        this.dataSource = dataSource;
        this.signal = signal;
    }

    /** What this process puts into its notifications, to know them again: the server's number of the listening connection, empty without one. */
    String sender() {
        return sender;
    }

    void close() {
        closed.countDown();
    }

    @Override
    public void run() {
        try {
            do {
                listen();
            } while (!closed.await(RETRY_MILLIS, TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void listen() {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.getAutoCommit()) {
                connection.setAutoCommit(true);
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("listen " + CHANNEL);
                sender = backend(statement);
                if (lost) {
                    lost = false;
                    LOG.info("Listening for new events again.");
                }
                // What came while nobody listened.
                signal.raise();
                receive(connection.unwrap(PGConnection.class), statement);
                statement.execute("unlisten " + CHANNEL);
            }
        } catch (SQLException e) {
            if (!lost && !isClosed()) {
                lost = true;
                LOG.warn(
                        "The connection that listens for new events is lost (SQL state {}): until it is back, read models"
                                + " follow other processes within a second.",
                        StorageFailures.stateOf(e));
            }
        } finally {
            sender = "";
        }
    }

    private void receive(PGConnection connection, Statement statement) throws SQLException {
        long heard = System.nanoTime();
        while (!isClosed()) {
            PGNotification[] received = connection.getNotifications(ATTENTION_MILLIS);
            if (received != null && received.length > 0) {
                heard = System.nanoTime();
                if (anotherSent(received)) {
                    signal.raise();
                }
            } else if (System.nanoTime() - heard > SILENCE) {
                heard = System.nanoTime();
                statement.execute("select 1");
            }
        }
    }

    private boolean anotherSent(PGNotification[] received) {
        for (PGNotification notification : received) {
            if (!sender.equals(notification.getParameter())) {
                return true;
            }
        }
        return false;
    }

    private boolean isClosed() {
        return closed.getCount() == 0;
    }

    private static String backend(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return row.getString(1);
        }
    }
}
