package vn.dossierledger.query.projection;

import java.util.List;
import java.util.Objects;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Derives again what a changed rule touches, however many dossiers that are: page by page, each page with how far it went in a short transaction of its
 * own, on another connection than the unit of work's. Whoever is interrupted or started again, and another node, goes on where the last page ended.
 *
 * <p><b>What has come before the change in the same batch</b> is not stored yet, and must not be: a page would wait for the unit of work's own
 * transaction, and that for the page, and no server sees that one thread waits for itself. So the pages go through what is stored, and the batch is
 * folded and written at its end as always ({@link Projector}), after the change: who handles the change has made the rulebook forget what changed before
 * the first page, so the pages, the rest of the batch and whatever comes later are all derived under rules that know of it.
 *
 * <p><b>The unit of work's transaction</b> stays open until all is through, but has no number while it only reads, so it does not hold the ledger's commit
 * horizon back; a page does so for its own short time. It looks for the codes of each page itself: the server ends transactions that idle for a
 * minute. It has passed the gate of the switches ({@code SwitchGate}), so no other version takes the place of the tables meanwhile; pages do not pass it
 * themselves, since they would stand behind a switch that waits for the unit of work.
 *
 * <p><b>Time and claim.</b> The units of work of processors that come here may take longer than others ({@code query-side.properties}); should even that be
 * too short, the next try goes on where the last page ended. The processor's coordinator extends the claim of the token meanwhile. Where the claim is lost all the
 * same, because a process stood still, another node does the same pages: each moves the progress on from where it found it, or does nothing, and so
 * waits for the other's page and goes on behind it. Who was late finds nothing left to do, and cannot store its token.
 */
public final class Rederivation {

    private static final String BEFORE_THE_FIRST = "";

    private static final String REACHED =
            "select last_code from views.derive_again where read_model = ? and change = ?";
    private static final String BEGIN =
            "insert into views.derive_again (read_model, change, last_code) values (?, ?, ?) on conflict do nothing";
    private static final String MOVE =
            "update views.derive_again set last_code = ? where read_model = ? and change = ? and last_code = ?";
    private static final String FORGET = "delete from views.derive_again where read_model = ?";

    private final JdbcOperations jdbc;
    private final TransactionManager pages;
    private final int size;

    /**
     * Needs the table {@code views.derive_again}.
     *
     * @param pages begins a new transaction on another connection, whatever transaction there is
     * @param size how many dossiers a page has at most
     */
    public Rederivation(JdbcOperations jdbc, TransactionManager pages, int size) {
        this.jdbc = jdbc;
        this.pages = pages;
        this.size = size;
    }

    /**
     * Goes through all that a change touches, from where the last try ended. How far it went is forgotten when the current unit of work is committed.
     *
     * @param change id of the event that tells of it
     * @throws IllegalStateException when the thread is interrupted between two pages
     */
    public void through(String readModel, String change, Affected affected) {
        String reached = reached(readModel, change);
        List<String> page = affected.after(Objects.requireNonNullElse(reached, BEFORE_THE_FIRST), size);
        while (!page.isEmpty()) {
            derive(readModel, change, reached, page, affected);
            reached = reached(readModel, change);
            boolean last = reached == null || page.size() < size;
            page = last ? List.of() : affected.after(reached, size);
        }
        CurrentUnitOfWork.get().onPrepareCommit(through -> forget(readModel));
    }

    /** Before a replay, which passes the same changes again. */
    public void forget(String readModel) {
        jdbc.update(FORGET, readModel);
    }

    /** Null before the first page, and when another node has been through. */
    private String reached(String readModel, String change) {
        return jdbc.queryForList(REACHED, String.class, readModel, change).stream()
                .findFirst()
                .orElse(null);
    }

    private void derive(String readModel, String change, String reached, List<String> page, Affected affected) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("Interrupted while deriving again; the next try goes on from here.");
        }
        pages.executeInTransaction(() -> {
            if (moved(readModel, change, reached, page.getLast())) {
                affected.deriveAgain(page);
            }
        });
    }

    /** Waits for another node's page; false when that has moved on from the same place. */
    private boolean moved(String readModel, String change, String from, String to) {
        int moved = from == null
                ? jdbc.update(BEGIN, readModel, change, to)
                : jdbc.update(MOVE, to, readModel, change, from);
        return moved == 1;
    }
}
