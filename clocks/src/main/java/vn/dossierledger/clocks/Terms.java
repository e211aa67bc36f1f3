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
 * @param apologisedAt RESOLUTION: when the first apology was issued; null without one
 */
public record Terms(
        Appointment appointment,
        List<Extension> extensions,
        Instant apologyDueAt,
        Instant respondBy,
        Integer number,
        TimeLimit within,
        Instant apologisedAt) {

    static final Terms NONE = new Terms(null, List.of(), null, null, null, null, null);

    public Terms {
        extensions = List.copyOf(extensions);
    }

    static Terms of(Appointment appointment) {
        return new Terms(appointment, List.of(), null, null, null, null, null);
    }

    static Terms of(Instant respondBy) {
        return new Terms(null, List.of(), null, respondBy, null, null, null);
    }

    static Terms of(int number, TimeLimit within) {
        return new Terms(null, List.of(), null, null, number, within, null);
    }

    Terms extended(Extension extension) {
        List<Extension> more = new ArrayList<>(extensions);
        more.add(extension);
        return new Terms(appointment, more, apologyDueAt, respondBy, number, within, apologisedAt);
    }

    Terms apologised(Instant at, Instant newDueAt) {
        Instant first = apologisedAt == null ? at : apologisedAt;
        return new Terms(appointment, extensions, newDueAt, respondBy, number, within, first);
    }

    /** The same promise, counted by another calendar. */
    Terms promised(Appointment recomputed) {
        return new Terms(recomputed, extensions, apologyDueAt, respondBy, number, within, apologisedAt);
    }
}
