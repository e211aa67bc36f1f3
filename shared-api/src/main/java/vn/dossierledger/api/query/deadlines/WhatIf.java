package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;

/**
 * The same history under two policies, read at the same instant by the same function that decides.
 *
 * @param at that instant
 * @param dossiers how many there are in the period: all of them were read
 * @param changed how many of them are on the other side of some clock
 * @param clocks one per clock
 * @param examples dossiers that change side, the first ones submitted; not all of them
 */
public record WhatIf(
        String authority,
        Instant from,
        Instant to,
        Instant at,
        long dossiers,
        long changed,
        List<ClockShare> clocks,
        List<Example> examples) {
    public WhatIf {
        clocks = List.copyOf(clocks);
        examples = List.copyOf(examples);
    }

    /**
     * One clock under both policies.
     *
     * @param becameLate runs that are on time or open as it was, and late as it would be
     * @param becameOnTime runs that are late as it was, and on time or open as it would be
     */
    public record ClockShare(ClockName clock, Side before, Side after, long becameLate, long becameOnTime) {}

    /**
     * How many runs of a clock stand where.
     *
     * @param onTime met by their end
     * @param late past their end, whether met or not
     * @param open still running or standing still, not late
     * @param cancelled lost their object before their end
     * @param onTimeShare on time of on time and late, 0 to 1; null while there are none
     */
    public record Side(long onTime, long late, long open, long cancelled, Double onTimeShare) {}

    /** A run of a clock that changes side. */
    public record Example(
            String code,
            ClockName clock,
            Instant startedAt,
            Instant metAt,
            Instant dueBefore,
            Instant dueAfter,
            ClockState before,
            ClockState after) {}
}
