package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.http.Client.Answer;

/** What time brings, and what is said of the promised date, on the real PostgreSQL; the ledger's clock stands still until a story moves it. */
class TimeIT {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.parse("2026-10-12T01:00:00Z"));
    /** Monday, 08:00. A birth registration takes two working days. */
    private static final Instant MONDAY_8 = Instant.parse("2026-10-12T01:00:00Z");

    private static final RunningDoor DOOR = new RunningDoor(StandingClock.class);
    private static final String CHECKLIST = """
            {"items":[{"component":"declaration","present":true,"valid":true},
                      {"component":"birth-notice","present":true,"valid":true},
                      {"component":"parents-identity","present":true,"valid":true}]}
            """;
    private static final String APOLOGY =
            "{\"reason\":\"Quá tải\",\"newDueAt\":\"2026-10-16T08:00:00+07:00\",\"responsible\":\"Phòng Nghiệp vụ\"}";
    private static final String EXTENSION =
            "{\"newDueAt\":\"2026-10-16T08:00:00+07:00\",\"legalBasis\":\"Điều 5 Luật mẫu\"}";

    private final Client citizen = new Client(DOOR, TestTokens.CITIZEN);
    private final Client oneStop = new Client(DOOR, TestTokens.ONE_STOP);
    private final Client specialist = new Client(DOOR, "SPECIALIST-quangngai-nghiep-vu");
    private final Client leader = new Client(DOOR, "LEADER-quangngai");
    private final Client admin = new Client(DOOR, TestTokens.ADMIN);

    @BeforeEach
    void begin() {
        NOW.set(MONDAY_8);
        calendar();
    }

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void who_will_be_late_apologises_a_working_day_before_and_not_later() {
        Answer accepted = accepted();
        refused(specialist.on(accepted, "apologies", APOLOGY), 403, "not-your-role");
        oneStop.on(accepted, "apologies", "{\"reason\":\"Quá tải\"}").expect(400);
        Answer apologised = leader.on(accepted, "apologies", APOLOGY).expect(200);
        assertThat(apologised.text("state")).isEqualTo("ACCEPTED");
        assertThat(apologised.json().path("events").path(0).asString()).isEqualTo("ApologyIssued");
        Answer again = oneStop.on(apologised, "apologies", APOLOGY);
        refused(again, 422, "apology-limit-reached");
        assertThat(again.text("article")).startsWith("default: ");

        Answer other = accepted();
        NOW.set(MONDAY_8.plus(Duration.ofDays(1)).plusSeconds(1));
        refused(newest(leader, other, "apologies", APOLOGY), 422, "apology-too-late");
        NOW.set(MONDAY_8.plus(Duration.ofDays(2)).plusSeconds(1));
        refused(newest(leader, other, "apologies", APOLOGY), 422, "promise-already-broken");
    }

    @Test
    void the_leader_alone_moves_the_end_by_law() {
        Answer accepted = accepted();
        refused(oneStop.on(accepted, "extensions", EXTENSION), 403, "not-your-role");
        leader.on(accepted, "extensions", "{\"newDueAt\":\"2026-10-16T08:00:00+07:00\"}")
                .expect(400);
        Answer extended = leader.on(accepted, "extensions", EXTENSION).expect(200);
        refused(leader.on(extended, "extensions", EXTENSION), 422, "new-date-not-later");
        String code = accepted.text("code");
        NOW.set(Instant.parse("2026-10-15T01:00:00Z"));
        until(code, "DeadlineWarned", "RESOLUTION", "2026-10-16T01:00:00Z");
        NOW.set(Instant.parse("2026-10-16T01:00:01Z"));
        until(code, "DeadlineMissed", "RESOLUTION", "2026-10-16T01:00:00Z");
        assertThat(ends(code, "DeadlineMissed", "RESOLUTION"))
                .as("once, and at the new end only")
                .isEqualTo("2026-10-16T01:00:00Z");
    }

    @Test
    void a_calendar_change_counts_every_open_promise_again_and_moves_its_alarm() {
        Answer accepted = accepted();
        String code = accepted.text("code");
        calendar("2026-10-13");
        until(code, "AppointmentRecomputed", null, null);
        assertThat(recomputed(code)).isEqualTo("2026-10-14T01:00:00Z 2026-10-15T01:00:00Z");

        NOW.set(Instant.parse("2026-10-14T01:00:01Z"));
        until(code, "DeadlineWarned", "RESOLUTION", "2026-10-15T01:00:00Z");
        assertThat(ends(code, "DeadlineMissed", "RESOLUTION")).isNull();
        NOW.set(Instant.parse("2026-10-15T01:00:01Z"));
        until(code, "DeadlineMissed", "RESOLUTION", "2026-10-15T01:00:00Z");
        assertThat(ends(code, "DeadlineMissed", "RESOLUTION")).isEqualTo("2026-10-15T01:00:00Z");
    }

    @Test
    void a_holiday_that_is_taken_back_makes_the_date_earlier() {
        calendar("2026-10-13");
        Answer accepted = accepted();
        String code = accepted.text("code");
        calendar();
        until(code, "AppointmentRecomputed", null, null);
        assertThat(recomputed(code)).isEqualTo("2026-10-15T01:00:00Z 2026-10-14T01:00:00Z");
        NOW.set(Instant.parse("2026-10-14T01:00:01Z"));
        until(code, "DeadlineMissed", "RESOLUTION", "2026-10-14T01:00:00Z");
        assertThat(ends(code, "DeadlineMissed", "RESOLUTION")).isEqualTo("2026-10-14T01:00:00Z");
    }

    @Test
    void a_supplement_lapses_only_where_the_policy_says_so_and_then_by_itself() {
        Answer asked = asked();
        NOW.set(MONDAY_8.plus(Duration.ofDays(1)).plusSeconds(1));
        refused(specialist.on(asked, "supplement-requests/lapse", ""), 403, "not-your-role");
        Answer no = oneStop.on(asked, "supplement-requests/lapse", "");
        refused(no, 422, "lapse-not-offered");
        assertThat(no.text("article")).startsWith("default: ");

        NOW.set(MONDAY_8);
        policyThatLapses();
        Answer soon = asked();
        refused(oneStop.on(soon, "supplement-requests/lapse", ""), 422, "supplement-not-overdue");
        NOW.set(MONDAY_8.plus(Duration.ofDays(1)).plusSeconds(1));
        until(soon.text("code"), "SupplementLapsed", null, null);
    }

    @Test
    void a_result_that_nobody_comes_for_is_declared_uncollected_and_gives_no_money_back() {
        Answer accepted = accepted();
        Answer forwarded = oneStop.on(accepted, "forwardings", "{\"department\":\"nghiep-vu\"}")
                .expect(200);
        Answer proposed = specialist
                .on(forwarded, "proposals", "{\"kind\":\"APPROVE\",\"draft\":\"Giấy khai sinh\"}")
                .expect(200);
        Answer signed = leader.on(proposed, "signature", "{\"signature\":{\"kind\":\"HAND\"}}")
                .expect(200);
        Answer ready = specialist.on(signed, "return-to-one-stop", "").expect(200);
        NOW.set(MONDAY_8.plus(Duration.ofDays(40)));
        until(ready.text("code"), "ResultUncollected", null, null);
        Answer no = newest(leader, ready, "refunds", "{\"amount\":50000,\"reason\":\"Không đến nhận\"}");
        refused(no, 422, "refund-not-due");
        assertThat(no.text("article")).isEqualTo("QN 8.2.c");
    }

    private Answer accepted() {
        Answer checked =
                oneStop.on(citizen.submit(), "completeness-checks", CHECKLIST).expect(200);
        return oneStop.on(checked, "acceptance", "{}").expect(200);
    }

    private Answer asked() {
        return oneStop.on(
                        citizen.submit(),
                        "supplement-requests",
                        "{\"items\":[{\"component\":\"declaration\",\"reason\":\"Mờ\"}],\"reason\":\"Mờ\","
                                + "\"respondBy\":\"2026-10-13T08:00:00+07:00\"}")
                .expect(200);
    }

    /** On the dossier as it is now: the clock may have written meanwhile. */
    private static Answer newest(Client client, Answer dossier, String command, String body) {
        String code = dossier.text("code");
        Answer[] last = new Answer[1];
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> {
            String version = DOOR.query("select max(sequence) from ledger.event where aggregate = '" + code + "'");
            last[0] = client.post("/api/v1/dossiers/" + code + "/" + command, body, "If-Match", "\"" + version + "\"");
            return last[0].status() != 412;
        });
        return last[0];
    }

    private void calendar(String... off) {
        StringBuilder days = new StringBuilder();
        for (String day : off) {
            days.append(days.isEmpty() ? "" : ",")
                    .append("{\"date\":\"" + day + "\",\"name\":\"Nghỉ\",\"reference\":\"mẫu\",\"verified\":false}");
        }
        String shifts = "[{\"from\":\"07:00\",\"to\":\"11:30\"},{\"from\":\"13:30\",\"to\":\"17:00\"}]";
        admin.post(
                        "/api/v1/calendars/2026",
                        ("{\"effectiveFrom\":\"2026-10-12\",\"week\":{\"MONDAY\":S,\"TUESDAY\":S,\"WEDNESDAY\":S,"
                                        + "\"THURSDAY\":S,\"FRIDAY\":S},\"daysOff\":[D],\"makeUpDays\":[]}")
                                .replace("S,", shifts + ",")
                                .replace("S}", shifts + "}")
                                .replace("[D]", "[" + days + "]"))
                .expect(200);
    }

    /** The policy in force, but with supplements that lapse. */
    private void policyThatLapses() {
        String policy = DOOR.query("""
                select jsonb_set(convert_from(payload, 'UTF8')::jsonb -> 'policy', '{supplementLapses,value}', 'true')
                       || '{"effectiveFrom": "2026-10-12"}'
                from ledger.event where aggregate = 'policy:quangngai' order by sequence desc limit 1""");
        admin.post("/api/v1/authorities/quangngai/policy", policy).expect(200);
    }

    private static String recomputed(String code) {
        return event(code, "AppointmentRecomputed", "payload ->> 'dueBefore' || ' ' || (payload ->> 'dueAfter')", "");
    }

    /** The ends of a clock that events of a type name, in order; null without one. */
    private static String ends(String code, String type, String clock) {
        return event(code, type, "payload ->> 'dueAt'", " where payload ->> 'clock' = '" + clock + "'");
    }

    private static String event(String code, String type, String what, String which) {
        return DOOR.query("select string_agg(" + what + ", ' ' order by sequence) from (select sequence, "
                + "convert_from(payload, 'UTF8')::jsonb as payload from ledger.event "
                + "join ledger.event_type on event_type.id = event.type where aggregate = '" + code
                + "' and name like '%." + type + "') as told" + which);
    }

    private static void until(String code, String type, String clock, String dueAt) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> clock == null
                        ? event(code, type, "payload ->> 'at'", "") != null
                        : String.valueOf(ends(code, type, clock)).contains(dueAt));
    }

    private static void refused(Answer answer, int status, String code) {
        assertThat(answer.expect(status).text("code")).isEqualTo(code);
    }

    @Configuration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        Clock ledgerClock() {
            InstantSource source = NOW::get;
            return source.withZone(WorkingCalendar.ZONE);
        }
    }
}
