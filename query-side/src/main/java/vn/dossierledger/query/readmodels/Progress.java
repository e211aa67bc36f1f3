package vn.dossierledger.query.readmodels;

import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Wakes who waits for a read model of this process, whenever one of them has taken something in. */
public final class Progress {

    private final Phaser steps = new Phaser(1);

    /** Something was taken in. One after the other: the phaser has one party, and read models arrive at the same time. */
    public synchronized void moved() {
        steps.arrive();
    }

    /** To be remembered before looking: what is taken in from now on ends the wait. */
    public int step() {
        return steps.getPhase();
    }

    /** Waits for the step after the remembered one, or for some milliseconds: another process may keep the read model up. */
    public void awaitAfter(int step, long millis) throws InterruptedException {
        try {
            steps.awaitAdvanceInterruptibly(step, millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException nothingHere) {
            // The caller looks again.
        }
    }
}
