package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.http.Client.Answer;

/** New versions of rules over HTTP, on the real PostgreSQL. */
class RulesIT {
    private static final RunningDoor DOOR = new RunningDoor();
    private static final String CALENDAR = "/api/v1/calendars/";
    private static final String PROCEDURES = "/api/v1/authorities/quangngai/procedures";

    private final Client admin = new Client(DOOR, TestTokens.ADMIN);
    private final Client officer = new Client(DOOR, TestTokens.ONE_STOP);

    @AfterAll
    static void close() {
        DOOR.close();
    }

    @Test
    void a_year_is_published_once_and_changed_from_today_on() {
        Answer first = admin.post(CALENDAR + "2031", year(today(), "07:00")).expect(201);
        assertThat(first.body())
                .isEqualTo(
                        "{\"code\":\"calendar:2031\",\"version\":0,\"state\":null,\"events\":[\"CalendarChanged\"]}");
        assertThat(Long.parseLong(first.header("X-Ledger-Position"))).isPositive();

        Answer again = admin.post(CALENDAR + "2031", year(today(), "07:00")).expect(200);
        assertThat(again.header("ETag")).isEqualTo("\"0\"");
        assertThat(again.json().path("events")).isEmpty();

        Answer changed = admin.post(CALENDAR + "2031", year(today(), "07:30")).expect(200);
        assertThat(changed.header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void a_change_that_reaches_back_is_against_a_rule() {
        admin.post(CALENDAR + "2032", year(today(), "07:00")).expect(201);
        Answer no = admin.post(CALENDAR + "2032", year(today().minusDays(1), "07:30"))
                .expect(422);
        assertThat(no.text("code")).isEqualTo("retroactive-rule");
    }

    @Test
    void the_same_key_again_is_the_same_answer() {
        String body = year(today(), "07:00");
        Answer first =
                admin.post(CALENDAR + "2033", body, "Idempotency-Key", "once").expect(201);
        Answer again =
                admin.post(CALENDAR + "2033", body, "Idempotency-Key", "once").expect(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void only_an_administrator_may() {
        String before = everything();
        assertThat(officer.post(CALENDAR + "2034", year(today(), "07:00"))
                        .expect(403)
                        .text("code"))
                .isEqualTo("not-your-role");
        assertThat(new Client(DOOR, null)
                        .post(CALENDAR + "2034", year(today(), "07:00"))
                        .status())
                .isEqualTo(401);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void faults_are_told_with_their_pointers_in_both_languages() {
        String before = everything();
        String upsideDown = year(today(), "12:00");
        assertThat(fault(admin.post(CALENDAR + "2034", upsideDown), 422))
                .isEqualTo("/week/MONDAY/0 phải bắt đầu trước khi kết thúc");
        assertThat(fault(admin.post(CALENDAR + "2034", upsideDown, "Accept-Language", "en"), 422))
                .isEqualTo("/week/MONDAY/0 must begin before it ends");
        assertThat(fault(admin.post(CALENDAR + "2034", "{\"week\":{}}", "Accept-Language", "en"), 400))
                .isEqualTo("/effectiveFrom must not be missing");
        assertThat(fault(
                        admin.post(
                                "/api/v1/authorities/quangngai/policy",
                                "{\"effectiveFrom\":\"2099-01-01\",\"refund\":{\"value\":\"MAYBE\",\"article\":\"QN 1\"}}",
                                "Accept-Language",
                                "en"),
                        400))
                .isEqualTo("/refund/value must be one of: NOT_OFFERED, WHEN_NOT_PERFORMED");
        assertThat(fault(
                        admin.post(
                                "/api/v1/authorities/quangngai/policy",
                                "{\"effectiveFrom\":\"2099-01-01\",\"refund\":{\"value\":\"NOT_OFFERED\"}}",
                                "Accept-Language",
                                "en"),
                        400))
                .isEqualTo("/refund must be a value with its article: {value, article} or {value, default}");
        admin.post(CALENDAR + "soon", year(today(), "07:00")).expect(400);
        admin.post(CALENDAR + "2034", "[]").expect(400);
        admin.post(CALENDAR + "2034", "null").expect(400);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void a_new_procedure_is_created_where_the_catalogue_shows_it() {
        Answer created =
                admin.post(PROCEDURES, procedure("tree-felling", "nghiep-vu")).expect(201);
        assertThat(created.text("code")).isEqualTo("procedure:quangngai/tree-felling");
        assertThat(created.header("Location")).isEqualTo("/api/v1/procedures/quangngai/tree-felling");
        assertThat(fault(
                        admin.post(PROCEDURES, procedure("tree-planting", "lam-nghiep"), "Accept-Language", "en"), 422))
                .isEqualTo("/department must be a department of the authority");
        admin.post("/api/v1/authorities/atlantis/procedures", procedure("tree-felling", "nghiep-vu"))
                .expect(404);
    }

    private static String fault(Answer answer, int status) {
        var error = answer.expect(status).json().path("errors").path(0);
        return error.path("pointer").asString() + " " + error.path("message").asString();
    }

    private static String everything() {
        return DOOR.query("select count(*) from ledger.event");
    }

    private static LocalDate today() {
        return LocalDate.now(WorkingCalendar.ZONE);
    }

    private static String year(LocalDate effectiveFrom, String from) {
        return """
                {"effectiveFrom": "%s", "week": {"MONDAY": [{"from": "%s", "to": "11:30"}]}, "daysOff": [], "makeUpDays": []}
                """.formatted(effectiveFrom, from);
    }

    private static String procedure(String id, String department) {
        return """
                {"effectiveFrom": "%s", "procedure": "%s", "name": "Cấp phép chặt hạ cây xanh", "field": "Đô thị",
                 "level": "LEGACY:3", "channels": ["ONLINE", "COUNTER"], "description": "Chặt hạ", "steps": "1. Nộp hồ sơ.",
                 "method": "Trực tuyến", "components": [{"component": "application", "name": "Đơn", "required": true, "form": null}],
                 "sets": 1, "limit": {"amount": 5, "unit": "WORKING_DAYS"}, "limitArticle": "QN 8.1.a", "audience": "Cá nhân",
                 "department": "%s", "agencies": [], "result": "Giấy phép", "fees": [], "conditions": "Không",
                 "legalBasis": "Nghị định", "guide": "Nộp đơn", "sample": true}
                """.formatted(today(), id, department);
    }
}
