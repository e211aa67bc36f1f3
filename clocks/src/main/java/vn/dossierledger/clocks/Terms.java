package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.TimeLimit;

/**
 * What was agreed for one run of a clock alone, beside what the policy says for all.
 *
 * @param appointment RESOLUTION: what was promised; null for other clocks
 * @param extensions RESOLUTION: decisions that moved the end, in order
 * @param apologyDueAt RESOLUTION: the date that the last apology named; null without one
 * @param respondBy CITIZEN: by when an answer was asked for; nullable
 * @param number SHARE: the number of the consultation or of the agency copy; null for the share of the department that leads
 * @param within SHARE: how long the other one has; nullable
 */
public record Terms(
        Appointment appointment,
        List<Extension> extensions,
        Instant apologyDueAt,
        Instant respondBy,
        Integer number,
        TimeLimit within) {

    static final Terms NONE = new Terms(null, List.of(), null, null, null, null);

    public Terms {
        extensions = List.copyOf(extensions);
    }

    static Terms of(Appointment appointment) {
        return new Terms(appointment, List.of(), null, null, null, null);
    }

    static Terms of(Instant respondBy) {
        return new Terms(null, List.of(), null, respondBy, null, null);
    }

    static Terms of(int number, TimeLimit within) {
        return new Terms(null, List.of(), null, null, number, within);
    }

    Terms extended(Extension extension) {
        List<Extension> more = new ArrayList<>(extensions);
        more.add(extension);
        return new Terms(appointment, more, apologyDueAt, respondBy, number, within);
    }

    Terms apologised(Instant newDueAt) {
        return new Terms(appointment, extensions, newDueAt, respondBy, number, within);
    }

    /** The same promise, counted by another calendar. */
    Terms promised(Appointment recomputed) {
        return new Terms(recomputed, extensions, apologyDueAt, respondBy, number, within);
    }
}
