package vn.dossierledger.command.dossier;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/** The rules of the stories, with a calendar that is changed meanwhile: each version makes one more working day a holiday. */
final class ChangingRulebook implements Rulebook {

    private static final int VERSIONS = 6;
    private static final Map<Integer, WorkingCalendar> CALENDARS = IntStream.rangeClosed(1, VERSIONS)
            .boxed()
            .collect(Collectors.toMap(Function.identity(), ChangingRulebook::withHolidays));

    private final TestRulebook rules;
    private int version = 1;

    ChangingRulebook(PolicyProfile policy) {
        rules = new TestRulebook(policy);
    }

    private static WorkingCalendar withHolidays(int version) {
        List<DayOff> off = new ArrayList<>();
        for (int i = 1; i < version; i++) {
            off.add(new DayOff(LocalDate.of(2026, 9, 15).plusDays(i), "Nghỉ " + i, "sample", false));
        }
        List<Shift> day = List.of(
                new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0)));
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.getValue() <= 5) {
                week.put(each, day);
            }
        }
        CalendarYear year = new CalendarYear(2026, week, off, List.of());
        return WorkingCalendar.of(Map.of(2026, new Versioned<>(version, LocalDate.of(2026, 1, 1), year)));
    }

    void changeCalendar() {
        version = Math.min(VERSIONS, version + 1);
    }

    int calendarVersion() {
        return version;
    }

    @Override
    public Optional<Versioned<AuthorityProfile>> authority(String authority, LocalDate on) {
        return rules.authority(authority, on);
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policy(String authority, LocalDate on) {
        return rules.policy(authority, on);
    }

    @Override
    public Optional<Versioned<PolicyProfile>> policyVersion(String authority, int of) {
        return rules.policyVersion(authority, of);
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedure(String authority, String procedure, LocalDate on) {
        return rules.procedure(authority, procedure, on);
    }

    @Override
    public Optional<Versioned<ProcedureDefinition>> procedureVersion(String authority, String procedure, int of) {
        return rules.procedureVersion(authority, procedure, of);
    }

    @Override
    public WorkingCalendar calendar() {
        return CALENDARS.get(version);
    }

    @Override
    public WorkingCalendar calendarWith(Map<Integer, Integer> versions) {
        return CALENDARS.getOrDefault(versions.get(2026), WorkingCalendar.of(Map.of()));
    }
}
