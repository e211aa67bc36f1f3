package vn.dossierledger.api.clock;

import java.time.Instant;
import java.util.List;

/**
 * One clock of one dossier, read at an instant: what was derived, never a stored countdown (DOMAIN.md 4).
 *
 * @param clock which clock
 * @param startedAt when it started
 * @param dueAt when it ends; null while a pause leaves the end open, or where the authority states no time
 * @param metAt when what it waits for happened; null until then
 * @param paused the stretches in which it stood still
 * @param state how it stands; a clock met after its end is MISSED, with {@code metAt} set
 * @param provisional true when a calendar year that it touches is not yet published
 * @param derivation from start to end, in order; empty while there is no end
 * @param article where the limit comes from
 * @param policyVersion the version of the authority's policy
 * @param calendarVersion the versions of the calendar years used
 * @param holder for whom it runs; null where it runs for the authority as a whole, and for an outage
 * @param apologyDueAt the date that the last apology named, a second target beside {@code dueAt}; null without an apology
 * @param otherUnit FORWARD: the unit that the policy could count its hours in instead; null for other clocks and units
 * @param otherDueAt when the clock would end by {@code otherUnit}: both dates are always shown (DQ 4.3.a); nullable
 */
public record ClockReading(
        ClockName clock,
        Instant startedAt,
        Instant dueAt,
        Instant metAt,
        List<Pause> paused,
        ClockState state,
        boolean provisional,
        List<DerivationStep> derivation,
        String article,
        int policyVersion,
        String calendarVersion,
        Holder holder,
        Instant apologyDueAt,
        LimitUnit otherUnit,
        Instant otherDueAt) {

    public ClockReading {
        paused = List.copyOf(paused);
        derivation = List.copyOf(derivation);
    }
}
