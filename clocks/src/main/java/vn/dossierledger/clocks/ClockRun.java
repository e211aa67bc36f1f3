package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Pause;

/**
 * One run of one clock, as the events tell it. Whether it is met or missed is not in here: that takes the rules and an instant.
 *
 * @param clock which clock; one name may run several times, such as INTAKE after each supplement
 * @param startedAt when it started
 * @param metAt when what it waits for happened; null until then
 * @param cancelledAt when it lost its object; null unless it did
 * @param waits when the dossier waited for the citizen meanwhile; whether the clock cared is the policy's business
 * @param signedAt RESOLUTION: when the result was first signed; null until then and for other clocks
 * @param appointment RESOLUTION: what was promised; null for other clocks
 * @param respondBy CITIZEN: by when an answer was asked for; nullable
 */
public record ClockRun(
        ClockName clock,
        Instant startedAt,
        Instant metAt,
        Instant cancelledAt,
        List<Pause> waits,
        Instant signedAt,
        Appointment appointment,
        Instant respondBy) {

    public ClockRun {
        waits = List.copyOf(waits);
    }

    static ClockRun started(ClockName clock, Instant at) {
        return new ClockRun(clock, at, null, null, List.of(), null, null, null);
    }

    static ClockRun promised(Instant at, Appointment appointment) {
        return new ClockRun(ClockName.RESOLUTION, at, null, null, List.of(), null, appointment, null);
    }

    static ClockRun asked(Instant at, Instant respondBy) {
        return new ClockRun(ClockName.CITIZEN, at, null, null, List.of(), null, null, respondBy);
    }

    boolean isOpen() {
        return metAt == null && cancelledAt == null;
    }

    ClockRun met(Instant at) {
        return new ClockRun(clock, startedAt, at, null, closed(waits, at), signedAt, appointment, respondBy);
    }

    ClockRun cancelled(Instant at) {
        return new ClockRun(clock, startedAt, null, at, closed(waits, at), signedAt, appointment, respondBy);
    }

    /** The first signature is the one that counts. */
    ClockRun signed(Instant at) {
        return signedAt != null
                ? this
                : new ClockRun(clock, startedAt, metAt, cancelledAt, waits, at, appointment, respondBy);
    }

    ClockRun waiting(Instant from) {
        List<Pause> more = new ArrayList<>(waits);
        more.add(new Pause(from, null));
        return new ClockRun(clock, startedAt, metAt, cancelledAt, more, signedAt, appointment, respondBy);
    }

    ClockRun answered(Instant at) {
        return new ClockRun(clock, startedAt, metAt, cancelledAt, closed(waits, at), signedAt, appointment, respondBy);
    }

    private static List<Pause> closed(List<Pause> waits, Instant at) {
        if (waits.isEmpty() || waits.getLast().to() != null) {
            return waits;
        }
        List<Pause> closed = new ArrayList<>(waits);
        closed.set(closed.size() - 1, new Pause(closed.getLast().from(), at));
        return closed;
    }
}
