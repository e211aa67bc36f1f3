package vn.dossierledger.query.deadlines.whatif;

import java.util.EnumMap;
import java.util.Map;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.query.deadlines.WhatIf.ClockShare;
import vn.dossierledger.api.query.deadlines.WhatIf.Side;

/** The runs of one clock, counted as they are and as they would be. */
final class Sides {

    private final Map<ClockState, Long> before = new EnumMap<>(ClockState.class);
    private final Map<ClockState, Long> after = new EnumMap<>(ClockState.class);
    private long becameLate;
    private long becameOnTime;

    void add(ClockState was, ClockState wouldBe) {
        before.merge(was, 1L, Long::sum);
        after.merge(wouldBe, 1L, Long::sum);
        if (!Comparison.late(was) && Comparison.late(wouldBe)) {
            becameLate++;
        }
        if (Comparison.late(was) && !Comparison.late(wouldBe)) {
            becameOnTime++;
        }
    }

    ClockShare share(ClockName clock) {
        return new ClockShare(clock, side(before), side(after), becameLate, becameOnTime);
    }

    private static Side side(Map<ClockState, Long> counts) {
        long onTime = counts.getOrDefault(ClockState.MET, 0L);
        long late = counts.getOrDefault(ClockState.MISSED, 0L);
        long open = counts.getOrDefault(ClockState.RUNNING, 0L) + counts.getOrDefault(ClockState.PAUSED, 0L);
        return new Side(onTime, late, open, counts.getOrDefault(ClockState.CANCELLED, 0L), Shares.of(onTime, late));
    }
}
