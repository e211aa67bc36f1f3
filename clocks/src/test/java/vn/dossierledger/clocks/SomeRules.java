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
        TimeLimit forward, TimeLimit resolution, PauseEffect supplement, ResolutionEnd ends, WorkingCalendar calendar) {

    static SomeRules usual() {
        return new SomeRules(
                TimeLimit.of("0.5", LimitUnit.WORKING_DAYS),
                TimeLimit.of("5", LimitUnit.WORKING_DAYS),
                PauseEffect.RESTART,
                ResolutionEnd.RETURN_TO_ONE_STOP,
                Calendars.vietnam2026());
    }

    SomeRules withForward(TimeLimit limit) {
        return new SomeRules(limit, resolution, supplement, ends, calendar);
    }

    SomeRules withResolution(TimeLimit limit) {
        return new SomeRules(forward, limit, supplement, ends, calendar);
    }

    SomeRules withSupplement(PauseEffect effect) {
        return new SomeRules(forward, resolution, effect, ends, calendar);
    }

    SomeRules withEnd(ResolutionEnd end) {
        return new SomeRules(forward, resolution, supplement, end, calendar);
    }

    SomeRules withCalendar(WorkingCalendar changed) {
        return new SomeRules(forward, resolution, supplement, ends, changed);
    }

    Rules rules() {
        return new Rules(
                new Versioned<>(3, LocalDate.of(2016, 1, 1), policy()),
                new Versioned<>(2, LocalDate.of(2016, 1, 1), procedure()),
                calendar);
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
                new Cited<>(PauseEffect.RESUME, "default: stop"),
                new Cited<>(ends, "default: end"),
                null,
                null,
                new Cited<>(TimeLimit.of("30", LimitUnit.CALENDAR_DAYS), "default: uncollected"),
                null,
                null,
                null,
                null,
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
