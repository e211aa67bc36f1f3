package vn.dossierledger.clocks;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.policy.ResolutionEnd;
import vn.dossierledger.api.procedure.ProcedureDefinition;

/** Rules to test with; only what the clocks look at is filled in. */
record SomeRules(
        TimeLimit forward,
        TimeLimit resolution,
        PauseEffect supplement,
        PauseEffect stop,
        ResolutionEnd ends,
        int apologies,
        boolean outageExcuses,
        List<Outage> outages,
        WorkingCalendar calendar) {

    static final String EXCUSED = "default: an outage";

    static SomeRules usual() {
        return new SomeRules(
                TimeLimit.of("0.5", LimitUnit.WORKING_DAYS),
                TimeLimit.of("5", LimitUnit.WORKING_DAYS),
                PauseEffect.RESTART,
                PauseEffect.RESUME,
                ResolutionEnd.RETURN_TO_ONE_STOP,
                1,
                false,
                List.of(),
                Calendars.vietnam2026());
    }

    SomeRules withForward(TimeLimit limit) {
        return new SomeRules(limit, resolution, supplement, stop, ends, apologies, outageExcuses, outages, calendar);
    }

    SomeRules withResolution(TimeLimit limit) {
        return new SomeRules(forward, limit, supplement, stop, ends, apologies, outageExcuses, outages, calendar);
    }

    SomeRules withSupplement(PauseEffect effect) {
        return new SomeRules(forward, resolution, effect, stop, ends, apologies, outageExcuses, outages, calendar);
    }

    SomeRules withStop(PauseEffect effect) {
        return new SomeRules(
                forward, resolution, supplement, effect, ends, apologies, outageExcuses, outages, calendar);
    }

    SomeRules withEnd(ResolutionEnd end) {
        return new SomeRules(forward, resolution, supplement, stop, end, apologies, outageExcuses, outages, calendar);
    }

    SomeRules withApologies(int most) {
        return new SomeRules(forward, resolution, supplement, stop, ends, most, outageExcuses, outages, calendar);
    }

    /** Outages that excuse the agency. */
    SomeRules withOutages(Outage... excusing) {
        return new SomeRules(forward, resolution, supplement, stop, ends, apologies, true, List.of(excusing), calendar);
    }

    /** The same outages, under a policy that they do not matter to. */
    SomeRules excusingNothing() {
        return new SomeRules(forward, resolution, supplement, stop, ends, apologies, false, outages, calendar);
    }

    SomeRules withCalendar(WorkingCalendar changed) {
        return new SomeRules(forward, resolution, supplement, stop, ends, apologies, outageExcuses, outages, changed);
    }

    Rules rules() {
        return new Rules(
                new Versioned<>(3, LocalDate.of(2016, 1, 1), policy()),
                new Versioned<>(2, LocalDate.of(2016, 1, 1), procedure()),
                calendar,
                outages);
    }

    private PolicyProfile policy() {
        return new PolicyProfile(
                new Cited<>(TimeLimit.of("8", LimitUnit.WORKING_HOURS), "default: intake"),
                new Cited<>(forward, "QN 11.4"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new Cited<>(supplement, "default: supplement"),
                new Cited<>(stop, "default: stop"),
                new Cited<>(ends, "default: end"),
                new Cited<>(apologies, "default: apologies"),
                null,
                new Cited<>(TimeLimit.of("30", LimitUnit.CALENDAR_DAYS), "default: uncollected"),
                new Cited<>(outageExcuses, EXCUSED),
                null,
                null,
                null,
                null,
                null,
                new Cited<>(TimeLimit.of("1", LimitUnit.WORKING_DAYS), "default: lead"),
                null,
                null);
    }

    private ProcedureDefinition procedure() {
        return new ProcedureDefinition(
                "quangngai",
                "construction-permit",
                "Cấp phép",
                "Xây dựng",
                ServiceLevel.LEGACY_4,
                Set.of(Channel.ONLINE),
                "",
                "",
                "",
                List.of(),
                1,
                resolution,
                "procedure: 5 working days",
                "",
                "nghiep-vu",
                List.of(),
                "",
                List.of(),
                "",
                "",
                "",
                true);
    }
}
