package vn.dossierledger.benchmarks.replay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.datasource.DataSourceUtils;
import vn.dossierledger.api.dossier.event.DossierEvent;

/** The smallest read model there is: one row per dossier, one statement per event. */
final class StockView {

    private static final String UPSERT = "insert into dossier_view (code, last_event, version, changed_at)"
            + " values (?, ?, ?, ?) on conflict (code) do update set last_event = excluded.last_event,"
            + " version = excluded.version, changed_at = excluded.changed_at";

    private final DataSource bench;
    private final long wanted;
    private final AtomicLong handled = new AtomicLong();
    private final AtomicLong firstAt = new AtomicLong();
    private final AtomicLong lastAt = new AtomicLong();
    private final CountDownLatch done = new CountDownLatch(1);

    StockView(DataSource bench, long wanted) {
        this.bench = bench;
        this.wanted = wanted;
    }

    @EventHandler
    void on(DossierEvent event, @SequenceNumber long sequence) throws SQLException {
        firstAt.compareAndSet(0, System.nanoTime());
        Connection connection = DataSourceUtils.getConnection(bench);
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            statement.setString(1, event.dossierCode());
            statement.setString(2, event.getClass().getSimpleName());
            statement.setLong(3, sequence);
            statement.setObject(4, OffsetDateTime.ofInstant(event.at(), ZoneOffset.UTC));
            statement.executeUpdate();
        } finally {
            DataSourceUtils.releaseConnection(connection, bench);
        }
        lastAt.set(System.nanoTime());
        if (handled.incrementAndGet() == wanted) {
            done.countDown();
        }
    }

    /** Waits for the last event wanted, but no longer than so. */
    void await(long time, TimeUnit unit) throws InterruptedException {
        if (!done.await(time, unit) && handled.get() == 0) {
            throw new IllegalStateException("Axon's own processor handled nothing within " + time + " " + unit + ".");
        }
    }

    Replay.Outcome outcome() {
        return new Replay.Outcome(handled.get(), lastAt.get() - firstAt.get());
    }
}
