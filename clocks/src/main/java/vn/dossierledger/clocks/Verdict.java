package vn.dossierledger.clocks;

import java.time.Instant;
import vn.dossierledger.api.clock.ClockState;

/** How a clock stands, from what happened and when it was due. */
final class Verdict {

    private Verdict() {}

    /**
     * On time is at the due instant or before. What was missed stays missed, whatever came later.
     *
     * @param dueAt null where there is no end
     * @param paused whether a pause lasts that leaves the end open
     */
    static ClockState of(Instant dueAt, Instant metAt, Instant cancelledAt, boolean paused, Instant now) {
        Instant until = metAt != null ? metAt : cancelledAt != null ? cancelledAt : now;
        if (dueAt != null && until.isAfter(dueAt)) {
            return ClockState.MISSED;
        }
        if (metAt != null) {
            return ClockState.MET;
        }
        if (cancelledAt != null) {
            return ClockState.CANCELLED;
        }
        return paused ? ClockState.PAUSED : ClockState.RUNNING;
    }
}
