package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/**
 * The one function: (events, policy, procedure, calendar) → clocks. Decides, displays, audits and answers "what if".
 *
 * <p>Every method throws {@link IllegalArgumentException} when an instant lies outside the years 1970 to 2199.
 */
public final class DossierClocks {

    private DossierClocks() {}

    /**
     * Every clock of a dossier, read at {@code now}: its runs in the order of their starts, then K8 of each promise, then the
     * outages that fell into its life. One name may be there several times, told apart by {@code startedAt}: INTAKE after each
     * supplement, CITIZEN per supplement, SHARE per hand-over, COLLECTION per return.
     */
    public static List<ClockReading> read(ClockHistory history, Rules rules, Instant now) {
        ClockFace face = new ClockFace(history, rules, now);
        List<ClockReading> readings = new ArrayList<>(runs(history, rules, now));
        for (ClockRun run : history.runs()) {
            if (run.clock() == ClockName.RESOLUTION) {
                face.apologyLead(run).ifPresent(readings::add);
            }
        }
        readings.addAll(new Outages(rules).during(history));
        return readings;
    }

    /** One reading per run of the history, in its order: what happened, without K8 and K9, which only follow from it. */
    public static List<ClockReading> runs(ClockHistory history, Rules rules, Instant now) {
        ClockFace face = new ClockFace(history, rules, now);
        return history.runs().stream().map(face::read).toList();
    }

    /** The run of a clock that started last; empty when it has not started. */
    public static Optional<ClockReading> latest(ClockName clock, ClockHistory history, Rules rules, Instant now) {
        for (ClockRun run : history.runs().reversed()) {
            if (run.clock() == clock) {
                return Optional.of(new ClockFace(history, rules, now).read(run));
            }
        }
        return Optional.empty();
    }

    /** The promise made when a dossier is accepted at {@code acceptedAt}: the end of K3. */
    public static Appointment appointment(Instant acceptedAt, Rules rules) {
        ProcedureDefinition procedure = rules.procedure().content();
        return new Appointment(
                procedure.limit(),
                due(acceptedAt, procedure.limit(), rules.calendar()),
                procedure.limitArticle(),
                rules.policy().version(),
                rules.procedure().version());
    }

    /**
     * K8: the last instant at which an apology may still be issued, itself included: as long as the policy says (one working day) before the end that the
     * applicant was told last, be it K3's or that of an earlier apology. Empty before acceptance, and while a pause leaves the end open.
     */
    public static Optional<Instant> latestApology(ClockHistory history, Rules rules, Instant now) {
        return latest(ClockName.RESOLUTION, history, rules, now).map(new ApologyLead(rules)::latest);
    }

    /** The last instant that leads {@code end} by {@code lead}: when to warn of an end. */
    public static Instant ahead(Instant end, TimeLimit lead, WorkingCalendar calendar) {
        return ApologyLead.before(end, lead, calendar);
    }

    /** The end of a limit that runs without a pause. */
    public static Due due(Instant startedAt, TimeLimit limit, WorkingCalendar calendar) {
        return Course.straight(startedAt, limit, calendar).due();
    }

    /**
     * What a clock would show at {@code now} had it started at {@code startedAt} with these pauses; {@code dueAt} is null where the
     * authority states no time, or while the last pause lasts.
     *
     * @param clock INTAKE, FORWARD or RESOLUTION
     * @param pauses in any order; under INTAKE the full limit runs again after one, otherwise the policy's effect of a supplement holds
     * @throws IllegalArgumentException for another clock, or a pause that ends before it begins
     */
    public static ClockReading preview(
            ClockName clock, Instant startedAt, List<Pause> pauses, Rules rules, Instant now) {
        return new Preview(startedAt, pauses, rules, now).of(clock);
    }
}
