package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.clock.TimeLimit;

/**
 * One run of one clock, as the events tell it. Whether it is met or missed is not in here: that takes the rules and an instant.
 *
 * @param clock which clock; one name may run several times, such as INTAKE after each supplement
 * @param holder for whom it runs; null where it runs for the authority as a whole
 * @param startedAt when it started
 * @param metAt when what it waits for happened; null until then
 * @param cancelledAt when it lost its object; null unless it did
 * @param waits when the dossier waited meanwhile; whether the clock cared is the policy's business
 * @param terms what was agreed for this run alone
 * @param signedAt RESOLUTION: when the result was first signed; null until then and for other clocks
 */
public record ClockRun(
        ClockName clock,
        Holder holder,
        Instant startedAt,
        Instant metAt,
        Instant cancelledAt,
        List<Wait> waits,
        Terms terms,
        Instant signedAt) {

    public ClockRun {
        waits = List.copyOf(waits);
    }

    static ClockRun started(ClockName clock, Holder holder, Instant at) {
        return started(clock, holder, at, Terms.NONE);
    }

    private static ClockRun started(ClockName clock, Holder holder, Instant at, Terms terms) {
        return new ClockRun(clock, holder, at, null, null, List.of(), terms, null);
    }

    static ClockRun promised(Instant at, Appointment appointment) {
        return started(ClockName.RESOLUTION, null, at, Terms.of(appointment));
    }

    static ClockRun asked(Instant at, Instant respondBy) {
        return started(ClockName.CITIZEN, Holder.CITIZEN, at, Terms.of(respondBy));
    }

    /** @param number the number of the consultation or of the copy */
    static ClockRun shared(Holder with, int number, Instant at, TimeLimit within) {
        return started(ClockName.SHARE, with, at, Terms.of(number, within));
    }

    /** Whether this is the share of a consultation or of an agency copy, and of which. */
    boolean isShare(HolderKind of, int number) {
        return clock == ClockName.SHARE
                && holder != null
                && holder.kind() == of
                && terms.number() != null
                && terms.number() == number;
    }

    boolean isOpen() {
        return metAt == null && cancelledAt == null;
    }

    ClockRun met(Instant at) {
        return new ClockRun(clock, holder, startedAt, at, null, closed(at), terms, signedAt);
    }

    ClockRun cancelled(Instant at) {
        return new ClockRun(clock, holder, startedAt, null, at, closed(at), terms, signedAt);
    }

    /** The first signature is the one that counts. */
    ClockRun signed(Instant at) {
        return signedAt != null ? this : new ClockRun(clock, holder, startedAt, metAt, cancelledAt, waits, terms, at);
    }

    ClockRun waiting(WaitCause cause, Instant from) {
        List<Wait> more = new ArrayList<>(waits);
        more.add(new Wait(cause, from, null));
        return waits(more);
    }

    /** The wait for this is over. */
    ClockRun goingOn(WaitCause cause, Instant at) {
        return waits(waits.stream()
                .map(wait -> wait.lasts() && wait.cause() == cause ? wait.until(at) : wait)
                .toList());
    }

    ClockRun under(Terms newTerms) {
        return new ClockRun(clock, holder, startedAt, metAt, cancelledAt, waits, newTerms, signedAt);
    }

    private ClockRun waits(List<Wait> newWaits) {
        return new ClockRun(clock, holder, startedAt, metAt, cancelledAt, newWaits, terms, signedAt);
    }

    private List<Wait> closed(Instant at) {
        return waits.stream().map(wait -> wait.lasts() ? wait.until(at) : wait).toList();
    }
}
