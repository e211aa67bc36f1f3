package vn.dossierledger.query.rebuild;

import java.sql.SQLException;
import java.util.Set;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.api.query.readmodels.VersionState;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.deadletters.DeadLetters;

/**
 * Brings one version of a read model to where it can be read, and puts it there. Meanwhile the processor, wherever it runs, keeps the version up
 * that is read. The switch closes the gate that batches pass: nothing is under way then; what has come since is taken in, and the version holds
 * at least what was read before. The processor's token stays where it is: facts that the version holds already it ignores.
 */
final class Work {

    /** Events that are looked at in one step, and folded in one transaction. */
    private static final int STEP = 2_000;
    /** Events that may be taken in while readers and batches wait. */
    private static final int LAST_STEP = 500;
    /** Readers that take long are waited for again and again, but none of them waits long behind us. */
    private static final int SWITCHES_TRIED = 200;

    private static final int CHECKS = 3;

    private static final String LOCK_TIMEOUT = "55P03";
    private static final String WAIT_FOR_BATCHES = "set local lock_timeout = '60s'";
    private static final String WAIT_FOR_READERS = "set local lock_timeout = '400ms'";

    private final Version version;
    private final Form form;
    private final Ledger ledger;
    private final Versions versions;
    private final SwitchGate gate;
    private final DeadLetters letters;
    private final JdbcOperations jdbc;
    private final TransactionOperations transactions;

    Work(Version version, Form form, Ledger ledger, Shop shop) {
        this.version = version;
        this.form = form;
        this.ledger = ledger;
        this.versions = shop.versions();
        this.gate = shop.gate();
        this.letters = shop.letters();
        this.jdbc = shop.jdbc();
        this.transactions = shop.transactions();
    }

    /** A new version from nothing. Answers what was counted while it was filled. */
    Tally build() {
        Filled filled = fill();
        switchFrom(checked(catchUp(filled.place()), filled.tally().dossiers()));
        return filled.tally();
    }

    /** A version that was read before; it is compared only where that is asked for, since it may have been made by other folds. */
    void bringBack() {
        form.open(version.form());
        HorizonToken place = catchUp(version.place());
        switchFrom(version.sample() == null ? place : checked(place, version.dossiers()));
    }

    private Filled fill() {
        HorizonToken head = ledger.head();
        versions.state(version, VersionState.BUILDING, head.row());
        if (version.form() != null) {
            form.drop(version.form());
        }
        versions.form(version, form.create(version.version()));
        Tally tally = new Tally(versions, version);
        form.fill(head, tally);
        form.prepare();
        versions.place(version, head);
        return new Filled(head, tally);
    }

    /** Takes in what has come since a place, until there is little left; answers where that is. */
    private HorizonToken catchUp(HorizonToken since) {
        HorizonToken place = since;
        HorizonToken head = ledger.head();
        versions.state(version, VersionState.CATCHING_UP, Math.max(0, head.row() - since.row()));
        Tally tally = new Tally(versions, version);
        while (true) {
            LedgerWindow.Step step = ledger.window().next(place, head, STEP);
            HorizonToken upTo = head;
            renew(step.streams(), upTo);
            if (step.rules() && !form.renewRules(upTo)) {
                // Whatever was folded under the rules of before is folded again.
                place = fill().place();
                versions.state(version, VersionState.CATCHING_UP, 0);
            } else {
                place = step.place();
                tally.filled(0, step.events());
            }
            versions.place(version, place);
            if (step.events() < STEP) {
                head = ledger.head();
                if (step.events() < LAST_STEP) {
                    return place;
                }
            }
        }
    }

    /** Joins the current transaction, or makes one. */
    private void renew(Set<String> streams, HorizonToken upTo) {
        if (!streams.isEmpty()) {
            transactions.executeWithoutResult(together -> form.renew(streams, upTo));
        }
    }

    /** Answers where the version was when it held what the ledger tells. */
    private HorizonToken checked(HorizonToken caughtUp, long dossiers) {
        HorizonToken place = caughtUp;
        for (int i = 1; true; i++) {
            versions.state(version, VersionState.CHECKING, place.row());
            form.forget();
            Set<String> differing = form.differing(place, version.sample(), dossiers, new Tally(versions, version));
            if (differing.isEmpty()) {
                return place;
            }
            if (i == CHECKS || ledger.head().equals(place)) {
                throw new ParityException(differing);
            }
            // Rules or keys may have changed since the version was filled, and it was compared under those of now.
            place = catchUp(place);
        }
    }

    private void switchFrom(HorizonToken caughtUp) {
        HorizonToken place = caughtUp;
        for (int i = 0; i < SWITCHES_TRIED; i++) {
            place = catchUp(place);
            versions.state(version, VersionState.SWITCHING, 0);
            HorizonToken from = place;
            try {
                if (Boolean.TRUE.equals(transactions.execute(atOnce -> switchAtOnce(from)))) {
                    return;
                }
            } catch (DataAccessException readersTakeLong) {
                if (!isLockTimeout(readersTakeLong)) {
                    throw readersTakeLong;
                }
            }
        }
        throw new IllegalStateException(
                "The version could not be put in the place of the one that is read: somebody reads that one without an end"
                        + " (pg_stat_activity tells who), or more is written than can be followed. Switch to it again later.");
    }

    private static boolean isLockTimeout(DataAccessException failure) {
        return failure.getRootCause() instanceof SQLException cause && LOCK_TIMEOUT.equals(cause.getSQLState());
    }

    /** Answers false when too much has come meanwhile: it is taken in without anybody waiting. */
    private boolean switchAtOnce(HorizonToken from) {
        jdbc.execute(WAIT_FOR_BATCHES);
        gate.close(version.readModel());
        jdbc.execute(WAIT_FOR_READERS);
        form.lock();
        HorizonToken head = ledger.head();
        LedgerWindow.Step step = ledger.window().next(from, head, LAST_STEP);
        if (step.events() == LAST_STEP || (step.rules() && !form.renewRules(head))) {
            return false;
        }
        renew(step.streams(), head);
        Version live = versions.live(version.readModel());
        versions.stillInWork(version);
        letters.replace(version.readModel(), form.refused());
        form.forget();
        String left = form.replace(live.version());
        versions.switched(live, version, left, head);
        return true;
    }

    private record Filled(HorizonToken place, Tally tally) {}
}
