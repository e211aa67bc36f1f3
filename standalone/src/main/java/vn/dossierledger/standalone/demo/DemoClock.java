package vn.dossierledger.standalone.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The real time, except within {@link #at}: there, and on that thread only, it is the given instant. So a demo can be played while requests go on. */
public final class DemoClock extends Clock {

    private final Clock real;
    private final ThreadLocal<Instant> simulated;

    public DemoClock(Clock real) {
        this(real, new ThreadLocal<>());
    }

    private DemoClock(Clock real, ThreadLocal<Instant> simulated) {
        this.real = real;
        this.simulated = simulated;
    }

    /** Does {@code act} as if it were {@code instant}. */
    <T> T at(Instant instant, Supplier<T> act) {
        simulated.set(instant);
        try {
            return act.get();
        } finally {
            simulated.remove();
        }
    }

    @Override
    public Instant instant() {
        Instant instant = simulated.get();
        return instant == null ? real.instant() : instant;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(real.withZone(zone), simulated);
    }
}
