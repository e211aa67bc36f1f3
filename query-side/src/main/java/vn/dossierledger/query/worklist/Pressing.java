package vn.dossierledger.query.worklist;

import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.clocks.ClockRun;

/**
 * Which clock presses somebody.
 *
 * @param clock null where none does
 * @param of SHARE of another: a department or an agency; null for other clocks
 * @param number SHARE of another: the number of the consultation or of the copy
 */
record Pressing(ClockName clock, HolderKind of, int number) {

    static final Pressing NOTHING = new Pressing(null, null, 0);

    static Pressing by(ClockName clock) {
        return new Pressing(clock, null, 0);
    }

    static Pressing share(HolderKind of, int number) {
        return new Pressing(ClockName.SHARE, of, number);
    }

    /**
     * The reading of the run that lasts; empty where none does.
     *
     * @param runs in the order of the readings
     */
    Optional<ClockReading> in(List<ClockRun> runs, List<ClockReading> readings) {
        for (int i = runs.size() - 1; i >= 0; i--) {
            ClockRun run = runs.get(i);
            if (run.clock() == clock
                    && run.cancelledAt() == null
                    && readings.get(i).metAt() == null
                    && (of == null || isShare(run))) {
                return Optional.of(readings.get(i));
            }
        }
        return Optional.empty();
    }

    private boolean isShare(ClockRun run) {
        Integer its = run.terms().number();
        return run.holder() != null && run.holder().kind() == of && its != null && its == number;
    }
}
