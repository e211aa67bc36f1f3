package vn.dossierledger.query.readmodels;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import vn.dossierledger.ledger.LedgerProgress;

/** Lets through who has written as soon as the read model has passed what was written. */
public final class ReadModelGate {

    /** Another process may keep the read model up: it cannot wake us. */
    private static final long LOOK_EVERY_MILLIS = 10;

    private final Tokens tokens;
    private final LedgerProgress ledger;
    private final Progress progress;

    ReadModelGate(Tokens tokens, LedgerProgress ledger, Progress progress) {
        this.tokens = tokens;
        this.ledger = ledger;
        this.progress = progress;
    }

    /**
     * Waits until a read model has passed a ledger position.
     *
     * @param position as given in {@code X-Ledger-Position}
     * @return false when it has not, after {@code longest}
     */
    public boolean await(ProcessorName readModel, long position, Duration longest) throws InterruptedException {
        long until = System.nanoTime() + longest.toNanos();
        int step = progress.step();
        while (!passed(readModel.text(), position)) {
            if (System.nanoTime() - until >= 0) {
                return false;
            }
            progress.awaitAfter(step, LOOK_EVERY_MILLIS);
            step = progress.step();
        }
        return true;
    }

    private boolean passed(String readModel, long position) {
        if (position <= 0) {
            return true;
        }
        List<Optional<TrackingToken>> segments = tokens.of(readModel);
        return !segments.isEmpty() && segments.stream().allMatch(token -> ledger.passed(token.orElse(null), position));
    }
}
