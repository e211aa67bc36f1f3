package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.Pause;

/**
 * A clock as it is shown.
 *
 * @param dueAt null while a pause leaves the end open, or where the authority states no time
 * @param metAt null until then
 * @param provisional whether a calendar year that it touches is not yet published
 * @param derivation from start to end, in order
 * @param words the derivation in sentences
 * @param article where the limit comes from
 * @param policyVersion version of the authority's policy
 * @param calendarVersion versions of the calendar years used
 * @param holder for whom it runs; null where it runs for the authority as a whole
 * @param apologyDueAt the date that the last apology named; lateness is measured against {@code dueAt} all the same; nullable
 * @param otherUnit FORWARD: the unit that the policy could count its hours in instead; nullable
 * @param otherDueAt when the clock would end by {@code otherUnit}: both dates are always shown (DQ 4.3.a); nullable
 */
public record ShownClock(
        ClockName clock,
        Instant startedAt,
        Instant dueAt,
        Instant metAt,
        List<Pause> paused,
        ClockState state,
        boolean provisional,
        List<DerivationStep> derivation,
        List<String> words,
        String article,
        int policyVersion,
        String calendarVersion,
        Holder holder,
        Instant apologyDueAt,
        LimitUnit otherUnit,
        Instant otherDueAt) {}
