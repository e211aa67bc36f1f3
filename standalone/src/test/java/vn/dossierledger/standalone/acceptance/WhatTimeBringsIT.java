package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What time brings to a dossier, and what may be said of a promised date, through HTTP. A birth registration takes two working days: accepted
 * on Monday at 08:00 it is promised for Wednesday at 08:00, the applicant is told of a delay until Tuesday at 08:00, and that is when a
 * warning is due.
 */
class WhatTimeBringsIT {

    private static final Map<String, Object> NOTHING = Map.of();
    private static final Duration DAY = Duration.ofDays(1);
    private static MovedLedger time;

    private Instant monday;
    private Instant tuesday;
    private Instant wednesday;
    private Instant friday;

    @BeforeAll
    static void start() {
        time = MovedLedger.start();
    }

    @AfterAll
    static void close() {
        time.close();
    }

    @BeforeEach
    void aNewWeek() {
        monday = time.nextMonday();
        tuesday = monday.plus(DAY);
        wednesday = tuesday.plus(DAY);
        friday = wednesday.plus(DAY).plus(DAY);
    }

    @Test
    void an_end_is_warned_of_and_missed_and_each_is_told_once() {
        DossierPlay play = accepted();
        time.moveTo(tuesday);
        until(() -> told(play, "DeadlineWarned", "clock").contains("RESOLUTION"));
        // Half a working day to forward it has passed, too.
        until(() -> told(play, "DeadlineMissed", "clock").contains("FORWARD"));
        assertThat(told(play, "DeadlineMissed", "dueAt"))
                .containsExactly(monday.plus(Duration.ofHours(6)).toString());

        time.moveTo(wednesday);
        assertThat(clock(play, "RESOLUTION").get("state").asString())
                .as("the end itself is in time")
                .isEqualTo("RUNNING");
        time.moveTo(wednesday.plusMillis(1));
        until(() -> told(play, "DeadlineMissed", "clock").contains("RESOLUTION"));
        assertThat(told(play, "DeadlineMissed", "clock")).containsExactly("FORWARD", "RESOLUTION");
        assertThat(told(play, "DeadlineMissed", "dueAt")).endsWith(wednesday.toString());
        assertThat(clock(play, "RESOLUTION").get("state").asString()).isEqualTo("MISSED");
    }

    @Test
    void who_will_be_late_apologises_once_and_is_late_by_the_first_date_all_the_same() {
        DossierPlay play = inProcess();
        assertThat(clock(play, "APOLOGY_LEAD").get("dueAt").asString()).isEqualTo(tuesday.toString());
        Map<String, Object> apology = apology(friday);
        refused(play.attempt(play.specialist, "apologies", apology), 403, "not-your-role");
        play.attempt(play.oneStop, "apologies", Map.of("reason", "Quá tải")).expect(400);
        refused(play.attempt(play.leader, "apologies", apology(tuesday)), 422, "new-date-not-later");
        play.then(play.leader, "apologies", apology);
        Answer again = play.attempt(play.oneStop, "apologies", apology(friday.plus(DAY)));
        refused(again, 422, "apology-limit-reached");
        assertThat(again.text("article")).startsWith("default: ");

        time.moveTo(wednesday.plusSeconds(1));
        until(() -> told(play, "DeadlineMissed", "clock").contains("RESOLUTION"));
        assertThat(told(play, "DeadlineMissed", "dueAt")).containsExactly(wednesday.toString());
        assertThat(clock(play, "RESOLUTION").get("dueAt").asString()).isEqualTo(wednesday.toString());
    }

    @Test
    void an_apology_comes_a_working_day_before_the_end_or_not_at_all() {
        DossierPlay play = inProcess();
        time.moveTo(tuesday.plusMillis(1));
        until(() -> told(play, "DeadlineWarned", "clock").contains("RESOLUTION"));
        Answer late = play.lookAgain(play.leader).attempt(play.leader, "apologies", apology(friday));
        refused(late, 422, "apology-too-late");
        assertThat(late.text("article")).startsWith("default: ");
        time.moveTo(wednesday.plusMillis(1));
        until(() -> told(play, "DeadlineMissed", "clock").contains("RESOLUTION"));
        refused(
                play.lookAgain(play.leader).attempt(play.leader, "apologies", apology(friday)),
                422,
                "promise-already-broken");
    }

    @Test
    void the_leader_alone_moves_the_end_and_cites_the_law() {
        DossierPlay play = inProcess();
        Map<String, Object> extension = Map.of("newDueAt", friday.toString(), "legalBasis", "Điều 5 Luật mẫu");
        refused(play.attempt(play.oneStop, "extensions", extension), 403, "not-your-role");
        play.attempt(play.leader, "extensions", Map.of("newDueAt", friday.toString()))
                .expect(400);
        play.then(play.leader, "extensions", extension);
        refused(play.attempt(play.leader, "extensions", extension), 422, "new-date-not-later");
        assertThat(clock(play, "RESOLUTION").get("dueAt").asString()).isEqualTo(friday.toString());

        time.moveTo(friday.minus(DAY));
        until(() -> told(play, "DeadlineWarned", "dueAt").contains(friday.toString()));
        time.moveTo(friday.plusMillis(1));
        until(() -> told(play, "DeadlineMissed", "clock").contains("RESOLUTION"));
        assertThat(told(play, "DeadlineMissed", "dueAt"))
                .as("at the new end only")
                .containsExactly(friday.toString());
    }

    @Test
    void a_supplement_lapses_only_where_the_policy_says_so_and_then_by_itself() {
        DossierPlay kept = asked();
        Answer no = kept.attempt(kept.oneStop, "supplement-requests/lapse", NOTHING);
        refused(no, 422, "lapse-not-offered");
        assertThat(no.text("article")).startsWith("default: ");

        time.moveTo(monday.plusSeconds(60));
        Rules.publish(admin(), Rules.thatLapse(monday));
        DossierPlay lapsing = asked();
        refused(lapsing.attempt(lapsing.specialist, "supplement-requests/lapse", NOTHING), 403, "not-your-role");
        refused(lapsing.attempt(lapsing.oneStop, "supplement-requests/lapse", NOTHING), 422, "supplement-not-overdue");
        time.moveTo(tuesday.plusMillis(1));
        until(() -> types(lapsing).contains("SupplementLapsed"));
        assertThat(lapsing.lookAgain(lapsing.oneStop).last().text("state")).isEqualTo("DECLINED");
        assertThat(types(kept)).doesNotContain("SupplementLapsed");
    }

    @Test
    void a_result_that_nobody_comes_for_is_declared_uncollected_and_gives_no_money_back() {
        DossierPlay play = inProcess();
        play.then(play.specialist, "proposals", Map.of("kind", "APPROVE", "draft", "Cấp"))
                .then(play.leader, "signature", Map.of("signature", Map.of("kind", "HAND"), "resultNumber", "12"))
                .then(play.specialist, "return-to-one-stop", NOTHING);
        // Thirty days end with the working hours of the thirtieth, at 17:00.
        Instant end = monday.plus(Duration.ofDays(30)).plus(Duration.ofHours(9));
        assertThat(clock(play, "COLLECTION").get("dueAt").asString()).isEqualTo(end.toString());
        time.moveTo(end);
        assertThat(types(play)).doesNotContain("ResultUncollected");
        time.moveTo(end.plusMillis(1));
        until(() -> types(play).contains("ResultUncollected"));
        Answer no = play.lookAgain(play.leader)
                .attempt(play.leader, "refunds", Map.of("amount", 50_000, "reason", "Không đến nhận"));
        refused(no, 422, "refund-not-due");
        assertThat(no.text("article")).isEqualTo("QN 8.2.c");
        assertThat(types(play)).as("nobody collected, nobody was late").doesNotContain("DeadlineMissed");
    }

    @Test
    void a_holiday_counts_every_open_promise_again_and_taken_back_it_counts_them_back() {
        DossierPlay play = inProcess();
        Rules.publish(admin(), Rules.withDayOff(monday, day(tuesday)));
        until(() -> told(play, "AppointmentRecomputed", "dueAfter").size() == 1);
        Rules.publish(admin(), Rules.withDayOff(monday));
        until(() -> told(play, "AppointmentRecomputed", "dueAfter").size() == 2);
        String thursday = wednesday.plus(DAY).toString();
        assertThat(told(play, "AppointmentRecomputed", "dueBefore")).containsExactly(wednesday.toString(), thursday);
        assertThat(told(play, "AppointmentRecomputed", "dueAfter")).containsExactly(thursday, wednesday.toString());

        time.moveTo(wednesday.plusMillis(1));
        until(() -> told(play, "DeadlineMissed", "clock").contains("RESOLUTION"));
        assertThat(told(play, "DeadlineMissed", "dueAt")).containsExactly(wednesday.toString());
    }

    @Test
    void a_holiday_that_is_added_and_at_once_taken_back_moves_no_promise_that_nobody_counted() {
        DossierPlay play = inProcess();
        time.silently(() -> {
            Rules.publish(admin(), Rules.withDayOff(monday, day(tuesday)));
            Rules.publish(admin(), Rules.withDayOff(monday));
            until(() -> time.recountsWaiting(play.code()) == 2);
        });
        until(() -> time.recountsWaiting(play.code()) == 0);
        assertThat(types(play)).doesNotContain("AppointmentRecomputed");
        assertThat(clock(play, "RESOLUTION").get("dueAt").asString()).isEqualTo(wednesday.toString());
    }

    @Test
    void a_holiday_moves_the_alarm_with_the_promise() {
        DossierPlay play = inProcess();
        Rules.publish(admin(), Rules.withDayOff(monday, day(tuesday)));
        String thursday = wednesday.plus(DAY).toString();
        until(() -> told(play, "AppointmentRecomputed", "dueAfter").contains(thursday));
        time.moveTo(wednesday.plusMillis(1));
        until(() -> told(play, "DeadlineWarned", "dueAt").contains(thursday));
        assertThat(types(play)).doesNotContain("DeadlineMissed");
        time.moveTo(wednesday.plus(DAY).plusMillis(1));
        until(() -> types(play).contains("DeadlineMissed"));
        assertThat(told(play, "DeadlineMissed", "dueAt")).containsExactly(thursday);
    }

    private DossierPlay accepted() {
        DossierPlay play = new DossierPlay(time.ledger(), "quangngai", "birth-registration");
        return play.submit("ONLINE", play.citizen, NOTHING)
                .then(play.oneStop, "completeness-checks", play.allThere())
                .then(play.oneStop, "acceptance", NOTHING);
    }

    private DossierPlay inProcess() {
        DossierPlay play = accepted();
        return play.then(play.oneStop, "forwardings", Map.of("department", "nghiep-vu"));
    }

    private DossierPlay asked() {
        DossierPlay play = new DossierPlay(time.ledger(), "quangngai", "birth-registration");
        return play.submit("ONLINE", play.citizen, NOTHING)
                .then(
                        play.oneStop,
                        "supplement-requests",
                        Map.of(
                                "items",
                                List.of(Map.of("component", "declaration", "reason", "Mờ")),
                                "reason",
                                "Mờ",
                                "respondBy",
                                tuesday.toString()));
    }

    private static Person admin() {
        return Person.named("ops.admin", time.ledger());
    }

    private static Map<String, Object> apology(Instant newDueAt) {
        return Map.of("reason", "Quá tải", "newDueAt", newDueAt.toString(), "responsible", "Phòng Nghiệp vụ");
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("code")).isEqualTo(code);
    }

    private static void until(Callable<Boolean> condition) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(condition);
    }

    private static JsonNode clock(DossierPlay play, String name) {
        return play.read("/clocks")
                .valueStream()
                .filter(each -> each.get("clock").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> types(DossierPlay play) {
        return play.read("/history")
                .valueStream()
                .map(each -> each.get("type").asString())
                .toList();
    }

    /** One field of every event of a type, in order. */
    private static List<String> told(DossierPlay play, String type, String field) {
        return play.read("/history")
                .valueStream()
                .filter(each -> each.get("type").asString().equals(type))
                .map(each -> each.get("payload").get(field).asString())
                .toList();
    }
}
