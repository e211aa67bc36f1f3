package vn.dossierledger.query.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** The time as it is, or later by what a test wants. */
final class MovedClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> ahead;

    MovedClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private MovedClock(Clock real, AtomicReference<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    void ahead(Duration by) {
        ahead.set(by);
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(real.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }
}
