package vn.dossierledger.command.dossier;

import static java.time.temporal.ChronoUnit.DAYS;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.forwarded;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.supplementedInProcess;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.calendar.DayOff;
import vn.dossierledger.api.calendar.Shift;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.RecomputeAppointment;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.rejection.AppointmentUnchanged;
import vn.dossierledger.api.rejection.PromiseAlreadyBroken;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

class RecomputeAppointmentTest {

    /** Five working days from Monday 08:00. */
    private static final Instant PROMISED = Instant.parse("2026-09-21T01:00:00Z");

    private static final Instant A_DAY_LATER = Instant.parse("2026-09-22T01:00:00Z");

    static final WorkingCalendar FIRST = year(1);
    static final WorkingCalendar WITH_WEDNESDAY_OFF = year(2, LocalDate.of(2026, 9, 16));

    private final Ledger ledger = Ledger.under(Policies.quangNgai()).counting(WITH_WEDNESDAY_OFF, FIRST);

    private static WorkingCalendar year(int version, LocalDate... off) {
        Map<DayOfWeek, List<Shift>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : List.of(
                DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)) {
            week.put(
                    day,
                    List.of(
                            new Shift(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                            new Shift(LocalTime.of(13, 30), LocalTime.of(17, 0))));
        }
        List<DayOff> days = Arrays.stream(off)
                .map(day -> new DayOff(day, "Nghỉ", "mẫu", false))
                .toList();
        return WorkingCalendar.of(Map.of(
                2026,
                new Versioned<>(version, LocalDate.of(2026, 1, 1), new CalendarYear(2026, week, days, List.of()))));
    }

    private static RecomputeAppointment recount() {
        return recount(2);
    }

    private static RecomputeAppointment recount(int version) {
        return new RecomputeAppointment(CODE, null, Caller.THE_CLOCK, 2026, version);
    }

    private static DossierEvent[] waited(Instant until) {
        return new DossierEvent[] {supplementAsked(SupplementPhase.PROCESSING, null), supplementedInProcess(until)};
    }

    private static Appointment counted(WorkingCalendar calendar) {
        return new Appointment(
                TestRulebook.procedure("level4").limit(),
                DossierClocks.due(MONDAY_8, TestRulebook.procedure("level4").limit(), calendar),
                "QN 8.1.a",
                1,
                1);
    }

    private static AppointmentRecomputed recomputed(
            Instant before, Instant after, WorkingCalendar calendar, String was) {
        return new AppointmentRecomputed(
                CODE, NOW, Actor.THE_CLOCK, before, after, counted(calendar), was, 2026, calendar.version(2026));
    }

    private static DossierEvent[] inProcess(Instant promised, String calendarVersion) {
        return new DossierEvent[] {submitted(), checked(), accepted(promised, calendarVersion), forwarded()};
    }

    @Nested
    class A_promise_that_is_still_to_be_kept {

        @Test
        void is_counted_again_when_a_holiday_is_announced() {
            ledger.given(inProcess(PROMISED, "2026v1"))
                    .when(recount())
                    .appends(DossierState.IN_PROCESS, recomputed(PROMISED, A_DAY_LATER, WITH_WEDNESDAY_OFF, "2026v1"));
        }

        @Test
        void becomes_an_earlier_one_when_a_holiday_is_taken_back() {
            ledger.counting(year(2), year(1, LocalDate.of(2026, 9, 16)))
                    .given(inProcess(A_DAY_LATER, "2026v1"))
                    .when(recount())
                    .appends(DossierState.IN_PROCESS, recomputed(A_DAY_LATER, PROMISED, year(2), "2026v1"));
        }

        @Test
        void goes_there_and_back_when_it_was_counted_while_the_holiday_stood() {
            AppointmentRecomputed there = recomputed(PROMISED, A_DAY_LATER, WITH_WEDNESDAY_OFF, "2026v1");
            ledger.counting(year(3), WITH_WEDNESDAY_OFF, FIRST)
                    .given(then(inProcess(PROMISED, "2026v1"), there))
                    .when(recount(3))
                    .appends(
                            DossierState.IN_PROCESS,
                            new AppointmentRecomputed(
                                    CODE,
                                    NOW,
                                    Actor.THE_CLOCK,
                                    A_DAY_LATER,
                                    PROMISED,
                                    counted(year(3)),
                                    "2026v2",
                                    2026,
                                    3));
        }

        @Test
        void is_counted_at_once_with_the_newest_of_several_versions() {
            WorkingCalendar third = year(3, LocalDate.of(2026, 9, 16), LocalDate.of(2026, 9, 17));
            AppointmentRecomputed twoDays = recomputed(PROMISED, A_DAY_LATER.plus(1, DAYS), third, "2026v1");
            Ledger later = ledger.counting(third, WITH_WEDNESDAY_OFF, FIRST);
            later.given(inProcess(PROMISED, "2026v1")).when(recount()).appends(DossierState.IN_PROCESS, twoDays);
            later.given(then(inProcess(PROMISED, "2026v1"), twoDays))
                    .when(recount(3))
                    .refuses(new AppointmentUnchanged());
        }

        @Test
        void is_no_longer_provisional_when_its_year_is_published() {
            ledger.counting(year(2), WorkingCalendar.of(Map.of()))
                    .given(inProcess(PROMISED, "2026v0"))
                    .when(recount())
                    .appends(DossierState.IN_PROCESS, recomputed(PROMISED, PROMISED, year(2), "2026v0"));
        }

        @Test
        void is_counted_again_while_the_applicant_is_waited_for_though_it_has_no_end() {
            ledger.given(then(inProcess(PROMISED, "2026v1"), supplementAsked(SupplementPhase.PROCESSING, null)))
                    .when(recount())
                    .appends(DossierState.SUPPLEMENT, recomputed(null, null, WITH_WEDNESDAY_OFF, "2026v1"));
        }

        @Test
        void tells_what_the_end_was_before_also_after_a_wait() {
            // RESTART: five working days from Monday 09:00, by either calendar.
            ledger.given(then(inProcess(PROMISED, "2026v1"), waited(NOW)))
                    .when(recount())
                    .appends(
                            DossierState.IN_PROCESS,
                            recomputed(
                                    PROMISED.plusSeconds(3600),
                                    A_DAY_LATER.plusSeconds(3600),
                                    WITH_WEDNESDAY_OFF,
                                    "2026v1"));
        }
    }

    @Nested
    class Nothing_is_said {

        @Test
        void when_the_calendar_changed_nothing_for_it() {
            ledger.counting(year(2, LocalDate.of(2026, 12, 31)), FIRST)
                    .given(then(inProcess(PROMISED, "2026v1"), recomputed(PROMISED, PROMISED, FIRST, "2026v1")))
                    .when(recount())
                    .refuses(new AppointmentUnchanged());
        }

        @Test
        void a_second_time() {
            ledger.given(then(
                            inProcess(PROMISED, "2026v1"),
                            recomputed(PROMISED, A_DAY_LATER, WITH_WEDNESDAY_OFF, "2026v1")))
                    .when(recount())
                    .refuses(new AppointmentUnchanged());
        }

        @Test
        void when_a_holiday_came_and_went_before_anybody_counted() {
            DossierEvent[] promised =
                    then(inProcess(PROMISED, "2026v1"), recomputed(PROMISED, PROMISED, FIRST, "2026v1"));
            for (DossierEvent[] life : List.of(promised, then(promised, waited(NOW)))) {
                for (int version : List.of(2, 3)) {
                    ledger.counting(year(3), WITH_WEDNESDAY_OFF, FIRST)
                            .given(life)
                            .when(recount(version))
                            .refuses(new AppointmentUnchanged());
                }
            }
        }

        @Test
        void when_the_promise_was_made_with_the_holiday_in_sight() {
            AppointmentRecomputed published = recomputed(A_DAY_LATER, A_DAY_LATER, WITH_WEDNESDAY_OFF, "2026v2");
            ledger.given(then(then(inProcess(A_DAY_LATER, "2026v2"), published), waited(NOW)))
                    .when(recount())
                    .refuses(new AppointmentUnchanged());
        }

        @Test
        void before_anything_was_promised() {
            ledger.given(submitted()).when(recount()).refuses(new AppointmentUnchanged());
        }

        @Test
        void when_the_promise_was_kept() {
            ledger.given(toResult()).when(recount()).refuses(new AppointmentUnchanged());
        }

        @Test
        void after_the_date_has_passed_for_what_was_late_stays_late() {
            ledger.at(PROMISED.plusSeconds(1))
                    .given(toDecision())
                    .when(recount())
                    .refuses(new PromiseAlreadyBroken(PROMISED, "QN 8.1.a"));
        }
    }

    @Test
    void a_node_that_has_not_yet_heard_of_the_version_tries_again_later() {
        DossierLife life = new DossierLife();
        Arrays.stream(toProcess()).forEach(life::evolve);
        Desk desk = new Desk(
                Clock.fixed(NOW, ZoneOffset.UTC),
                new TestRulebook(Policies.quangNgai(), FIRST, Map.of()),
                (authority, day) -> CODE,
                null,
                null);
        Assertions.assertThatIllegalStateException()
                .isThrownBy(() -> Promises.recount(life, recount(), desk))
                .withMessageContaining("version 2 of the calendar of 2026");
    }
}
