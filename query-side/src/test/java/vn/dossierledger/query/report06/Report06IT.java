package vn.dossierledger.query.report06;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.api.report.ReportSealed;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.deadletters.DeadLetters;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.readmodels.ReadModelPlaces;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/**
 * Form II.06a over HTTP, of two months of 2025: no other test writes before 2026. Its dossiers, all due on the day after the arrow:
 *
 * <pre>
 *  1 online  accepted 05/01 → 20/01  solved 15/01                              early in January
 *  2 counter accepted 05/01 → 20/01  solved 20/01                              on time in January
 *  3 post    accepted 06/01 → 20/01  apologised, solved 22/01                  late in January
 *  4 online  accepted 20/01 → 03/02  solved 03/02 at 23:30                     January in progress in time, February on time
 *  5 online  accepted 07/01 → 21/01  withdrawn 28/01                           apart in January
 *  6 counter accepted 08/01 → 22/01  stopped 12/01, resumed 05/02, solved 06/02  January apart; February received again, late
 *  7 online  accepted 12/01 → 30/01  solved 10/02                              January in progress late, February late
 *  8 online  declined                                                           never
 *  9 online  waits for a supplement at intake                                   never
 * 10 counter accepted 31/01 at 23:59 → 28/02                                    January in progress in time, February in progress in time
 * 11 online  accepted 01/02 at 00:01 → 20/02  not performed 25/02               February received and apart
 * 12 counter accepted 09/01 → 23/01  solved 19/01, reopened 16/02 → 27/02       January early; February received again, in progress late
 * 13 counter accepted 13/01 → 27/01  solved 20/01, fee asked 21/01, paid 03/02  January early; a bill changes nothing
 * </pre>
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class Report06IT {

    private static final String AUTHORITY = Rules.OTHER;
    private static final World WORLD = World.ofChangingRules();
    private static final String JANUARY = "/api/v1/reports/06a?authority=camau&from=2025-01-01&to=2025-01-31";
    private static final String FEBRUARY = "/api/v1/reports/06a?authority=camau&from=2025-02-01&to=2025-02-28";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static int number;
    private static long position;

    @BeforeAll
    static void thirteen_dossiers() {
        write(dossier(Channel.ONLINE, "2025-01-04")
                .accepted("2025-01-05", "2025-01-20")
                .solved("2025-01-15"));
        write(dossier(Channel.COUNTER, "2025-01-05")
                .accepted("2025-01-05", "2025-01-20")
                .solved("2025-01-20"));
        write(dossier(Channel.POST, "2025-01-05")
                .accepted("2025-01-06", "2025-01-20")
                .apologised("2025-01-19", "2025-01-20", "2025-01-30")
                .solved("2025-01-22"));
        write(dossier(Channel.ONLINE, "2025-01-20")
                .accepted("2025-01-20", "2025-02-03")
                .solved("2025-02-03T23:30"));
        write(dossier(Channel.ONLINE, "2025-01-07")
                .accepted("2025-01-07", "2025-01-21")
                .withdrawn("2025-01-28"));
        write(dossier(Channel.COUNTER, "2025-01-08")
                .accepted("2025-01-08", "2025-01-22")
                .stopped("2025-01-12")
                .resumed("2025-02-05")
                .solved("2025-02-06"));
        write(dossier(Channel.ONLINE, "2025-01-09")
                .accepted("2025-01-12", "2025-01-30")
                .solved("2025-02-10"));
        write(dossier(Channel.ONLINE, "2025-01-09").declined("2025-01-12"));
        write(dossier(Channel.ONLINE, "2025-01-09").supplementAsked("2025-01-12", SupplementPhase.INTAKE));
        write(dossier(Channel.COUNTER, "2025-01-31").accepted("2025-01-31T23:59", "2025-02-28"));
        write(dossier(Channel.ONLINE, "2025-01-31")
                .accepted("2025-02-01T00:01", "2025-02-20")
                .notPerformed("2025-02-25"));
        write(dossier(Channel.COUNTER, "2025-01-09")
                .accepted("2025-01-09", "2025-01-23")
                .solved("2025-01-19")
                .returned("2025-01-20")
                .reopened("2025-02-16", "2025-02-27"));
        position = write(dossier(Channel.COUNTER, "2025-01-12")
                .accepted("2025-01-13", "2025-01-27")
                .solved("2025-01-20")
                .feeAsked("2025-01-21")
                .feePaid("2025-02-03")
                .returned("2025-02-03"));
    }

    private static Case dossier(Channel channel, String day) {
        number++;
        Applicant applicant = Story.person("Báo Cáo");
        Sealed text = WORLD.sealing().applicant(applicant);
        return Case.submitted(
                "H60-250101-%04d".formatted(number),
                AUTHORITY,
                Rules.PROCEDURE,
                channel,
                day,
                text,
                WORLD.sealing().pseudonym(applicant.personalId()));
    }

    private static long write(Case dossier) {
        return WORLD.append(dossier.events());
    }

    private static List<Long> figures(JsonNode line) {
        List<Long> figures = new ArrayList<>();
        line.forEach(group -> group.forEach(figure -> figures.add(figure.asLong())));
        return figures;
    }

    @Test
    @Order(1)
    void january_is_counted_as_by_hand() {
        Answer january = WORLD.get("REPORTING", JANUARY, position);

        assertThat(january.status()).as(january.body().toString()).isEqualTo(200);
        // Received 1 2 3 4 5 6 7 10 12 13: of them online 1 4 5 7, direct 2 3 6 10 12 13; solved early 1 12 13, on time
        // 2, late 3; in progress 4 10 in time, 7 late; apart 5 withdrawn, 6 stopped.
        assertThat(figures(january.body().get("total")))
                .containsExactly(10L, 4L, 6L, 0L, 0L, 5L, 3L, 1L, 1L, 3L, 2L, 1L, 2L, 1L, 1L, 0L, 0L);
        assertThat(january.text("/form")).isEqualTo("II.06a");
        assertThat(january.text("/fields/0/field")).isEqualTo("Đăng ký kinh doanh");
        assertThat(january.text("/fields/0/procedures/0/name")).isEqualTo("Đăng ký hộ kinh doanh");
        assertThat(january.body().at("/fields/0/procedures/0/figures"))
                .isEqualTo(january.body().get("total"));
        assertThat(january.body().at("/pins/countingRule").asInt()).isEqualTo(2);
        assertThat(january.body().at("/pins/policyVersion").asInt()).isEqualTo(1);
        assertThat(january.text("/pins/calendarVersion")).isEqualTo("2025v0");
        assertThat(january.body().at("/pins/place/row").asLong()).isPositive();
    }

    @Test
    @Order(2)
    void february_is_counted_as_by_hand_and_carries_over_what_january_left() {
        Answer february = WORLD.get("REPORTING", FEBRUARY, position);

        // Carried over 4 7 10; received online 11, direct 6 12, both again; solved on time 4, late 6 7; in progress 10
        // in time,
        // 12 late; apart 11 not performed.
        assertThat(figures(february.body().get("total")))
                .containsExactly(6L, 1L, 2L, 3L, 2L, 3L, 0L, 1L, 2L, 2L, 1L, 1L, 1L, 0L, 0L, 0L, 1L);
    }

    @Test
    @Order(2)
    void both_months_together_are_counted_as_one_period() {
        Answer both =
                WORLD.get("REPORTING", "/api/v1/reports/06a?authority=camau&from=2025-01-01&to=2025-02-28", position);

        assertThat(figures(both.body().get("total")))
                .containsExactly(13L, 5L, 8L, 0L, 2L, 8L, 3L, 2L, 3L, 2L, 1L, 1L, 3L, 1L, 1L, 0L, 1L);
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "REPORTING, 200",
        "INSPECTOR, 200",
        "ADMIN, 200",
        "LEADER.camau, 200",
        "LEADER.quangngai, 404",
        "ONE_STOP.camau, 403",
        "DEPARTMENT_HEAD.camau.nghiep-vu, 403",
        "CASHIER.camau, 403",
        "CITIZEN.1, 403"
    })
    void a_report_is_for_those_who_answer_for_it(String token, int status) {
        assertThat(WORLD.get(token, JANUARY).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @Order(2)
    @CsvSource({
        "authority=camau&from=2025-01-31&to=2025-01-01, 400",
        "authority=camau&from=2019-01-01&to=2025-01-01, 400",
        "authority=camau&from=2025-01-01&to=2099-01-01, 400",
        "authority=camau&from=yesterday&to=2025-01-01, 400",
        "from=2025-01-01&to=2025-01-31, 400",
        "authority=nowhere&from=2025-01-01&to=2025-01-31, 404"
    })
    void what_makes_no_sense_is_refused(String question, int status) {
        assertThat(WORLD.get("REPORTING", "/api/v1/reports/06a?" + question).status())
                .isEqualTo(status);
    }

    @Test
    @Order(2)
    void the_form_is_chosen_by_accept() {
        HttpResponse<byte[]> csv = WORLD.file("REPORTING", JANUARY, "text/csv");
        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"06a-camau-2025-01-01-2025-01-31.csv\"");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8))
                .contains(",Tổng số,,,10,4,6,0,5,3,1,1,3,2,1,2,1,1,0,0,0");
        HttpResponse<byte[]> xlsx = WORLD.file("REPORTING", JANUARY, XLSX);
        assertThat(xlsx.headers().firstValue("Content-Type")).hasValue(XLSX);
        assertThat(new String(xlsx.body(), StandardCharsets.ISO_8859_1)).startsWith("PK");
        HttpResponse<byte[]> pdf = WORLD.file("REPORTING", JANUARY, "application/pdf");
        assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(new String(pdf.body(), StandardCharsets.ISO_8859_1)).startsWith("%PDF");
        assertThat(WORLD.file("REPORTING", JANUARY, "image/png").statusCode()).isEqualTo(406);
    }

    private static String sealNow(String id) {
        LedgerPlace place = WORLD.bean(ReadModelPlaces.class).of(ProcessorName.REPORT06);
        position = WORLD.append(new ReportSealed(
                "report06a/" + id,
                Instant.parse("2025-03-01T01:00:00Z"),
                new Actor(Role.LEADER, "leader.camau", AUTHORITY, null),
                AUTHORITY,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 2, 28),
                place,
                1,
                "2025v0",
                1));
        return "/api/v1/reports/06a/seals/" + id;
    }

    private static List<byte[]> everyForm(String path) {
        return List.of("application/json", "text/csv", XLSX, "application/pdf").stream()
                .map(type -> WORLD.file("REPORTING", path, type).body())
                .toList();
    }

    @Test
    @Order(3)
    void a_sealed_report_is_the_same_bytes_after_ten_thousand_more_events_another_policy_and_a_rebuild() {
        String seal = sealNow("1");
        WORLD.await(ProcessorName.REPORT06, position);
        List<byte[]> sealedForms = everyForm(seal);
        JsonNode sealedReport = WORLD.get("REPORTING", seal).body();
        assertThat(sealedReport.at("/seal/id").asString()).isEqualTo("1");
        assertThat(figures(sealedReport.get("total")))
                .containsExactly(6L, 1L, 2L, 3L, 2L, 3L, 0L, 1L, 2L, 2L, 1L, 1L, 1L, 0L, 0L, 0L, 1L);

        tenThousandEvents();
        PolicyPublished first = Rules.policyPublished(AUTHORITY);
        position = WORLD.append(
                "policy:" + AUTHORITY,
                new PolicyPublished(
                        first.rule(), 2, first.at(), first.by(), AUTHORITY, LocalDate.of(2025, 1, 1), first.policy()));
        WORLD.await(ProcessorName.REPORT06, position);

        assertThat(WORLD.get("REPORTING", FEBRUARY)
                        .body()
                        .at("/total/received/total")
                        .asLong())
                .isEqualTo(6 + 2_500);
        assertThat(everyForm(seal)).usingRecursiveComparison().isEqualTo(sealedForms);

        WORLD.bean(Rebuilds.class).rebuild("report06");
        WORLD.await(ProcessorName.REPORT06, position);
        assertThat(everyForm(seal)).usingRecursiveComparison().isEqualTo(sealedForms);
    }

    /** 2 500 dossiers of the sealed month, four events each, that the ledger learns of only now. */
    private static void tenThousandEvents() {
        for (int batch = 0; batch < 25; batch++) {
            List<DossierEvent> events = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                events.addAll(dossier(Channel.ONLINE, "2025-02-02")
                        .accepted("2025-02-03", "2025-02-20")
                        .forwarded("2025-02-04")
                        .solved("2025-02-19")
                        .events());
            }
            position = WORLD.append(events);
        }
    }

    @Test
    @Order(4)
    void a_restatement_shows_every_figure_that_differs() {
        Answer restated = WORLD.get("REPORTING", "/api/v1/reports/06a/seals/1/restatement", position);

        assertThat(restated.status()).as(restated.body().toString()).isEqualTo(200);
        assertThat(restated.body().at("/restated/pins/policyVersion").asInt()).isEqualTo(2);
        assertThat(restated.body()
                        .get("differences")
                        .valueStream()
                        .filter(difference -> !difference.path("field").isString())
                        .map(difference -> difference.get("figure").asString() + " "
                                + difference.get("sealed").asLong() + " "
                                + difference.get("restated").asLong() + " "
                                + difference.get("difference").asLong()))
                .containsExactly(
                        "received.total 6 2506 2500",
                        "received.online 1 2501 2500",
                        "solved.total 3 2503 2500",
                        "solved.early 0 2500 2500");
        assertThat(restated.body()
                        .get("differences")
                        .valueStream()
                        .filter(difference -> difference.path("procedure").isString())
                        .map(difference -> difference.get("procedure").asString()))
                .hasSize(4)
                .containsOnly(Rules.PROCEDURE);
    }

    @ParameterizedTest
    @Order(4)
    @ValueSource(strings = {"/api/v1/reports/06a/seals/1", "/api/v1/reports/06a/seals/1/restatement"})
    void a_seal_is_shown_to_those_who_may_see_the_report(String path) {
        assertThat(WORLD.get("LEADER.camau", path).status()).isEqualTo(200);
        assertThat(WORLD.get("LEADER.quangngai", path).status()).isEqualTo(404);
        assertThat(WORLD.get("ONE_STOP.camau", path).status()).isEqualTo(403);
        assertThat(WORLD.get("REPORTING", path.replace("seals/1", "seals/2")).status())
                .isEqualTo(404);
        assertThat(WORLD.get("REPORTING", path.replace("seals/1", "seals/policy:camau"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Order(5)
    void a_seal_of_what_is_not_yet_counted_asks_for_patience() {
        LedgerPlace place = WORLD.bean(ReadModelPlaces.class).of(ProcessorName.REPORT06);
        WORLD.append(new ReportSealed(
                "report06a/ahead",
                Instant.parse("2025-03-01T01:00:00Z"),
                new Actor(Role.REPORTING, "reporting", null, null),
                AUTHORITY,
                LocalDate.of(2025, 2, 1),
                LocalDate.of(2025, 2, 28),
                new LedgerPlace(place.transaction() + 1_000_000, place.row()),
                1,
                "2025v0",
                1));

        Answer later = WORLD.get("REPORTING", "/api/v1/reports/06a/seals/ahead");

        assertThat(later.status()).isEqualTo(503);
        assertThat(later.header("Retry-After")).isEqualTo("1");
    }

    @Test
    @Order(6)
    void figures_that_contradict_each_other_are_given_to_nobody_and_alarm_the_operator() {
        double before = alarms();
        WORLD.jdbc()
                .sql("update views.report06_stay set ending = null where authority = 'camau' and ending = 'WITHDRAWN'")
                .update();
        try {
            Answer refused = WORLD.get("REPORTING", JANUARY);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/code")).isEqualTo("report-not-balanced");
            assertThat(WORLD.file("REPORTING", JANUARY, "application/pdf").statusCode())
                    .isEqualTo(409);
            assertThat(alarms()).isGreaterThan(before);
        } finally {
            WORLD.jdbc()
                    .sql("update views.report06_stay set ending = 'WITHDRAWN'"
                            + " where authority = 'camau' and ending is null and left_on is not null")
                    .update();
        }
        assertThat(WORLD.get("REPORTING", JANUARY).status()).isEqualTo(200);
    }

    private static String code(int number) {
        return "H60-250101-%04d".formatted(number);
    }

    @Test
    @Order(7)
    void a_report_is_not_given_out_while_one_of_its_dossiers_waits_and_says_so_when_it_was_given_up() {
        // Whatever other tests have put aside.
        WORLD.jdbc()
                .sql("delete from views.dead_letter where read_model = 'report06'")
                .update();
        String letter = "/api/v1/read-models/report06/dead-letters/" + code(2);
        WORLD.bean(DeadLetters.class).refused("report06", code(2), new DeadLetters.Refused(2, "a fault"));
        for (String path :
                List.of(JANUARY, FEBRUARY, "/api/v1/reports/06a/seals/1", "/api/v1/reports/06a/seals/1/restatement")) {
            Answer refused = WORLD.get("REPORTING", path);
            assertThat(refused.status()).as(path).isEqualTo(503);
            assertThat(refused.text("/code")).isEqualTo("report-incomplete");
            assertThat(refused.header("Retry-After")).isEqualTo("60");
        }
        assertThat(WORLD.get("REPORTING", JANUARY.replace("camau", "quangngai")).status())
                .isEqualTo(200);

        WORLD.post("ADMIN", letter + "/drop", "{\"reason\":\"hồ sơ thử nghiệm\"}");
        assertThat(WORLD.get("REPORTING", JANUARY).body().at("/givenUp").asLong())
                .isEqualTo(1);
        assertThat(new String(WORLD.file("REPORTING", JANUARY, "text/csv").body(), StandardCharsets.UTF_8))
                .contains(",Hồ sơ không được tính đủ,,1");

        assertThat(WORLD.post("ADMIN", letter + "/retry", "").status()).isEqualTo(204);
        assertThat(WORLD.get("REPORTING", JANUARY).body().at("/givenUp").asLong())
                .isZero();
        assertThat(new String(WORLD.file("REPORTING", JANUARY, "text/csv").body(), StandardCharsets.UTF_8))
                .doesNotContain("Hồ sơ không được tính đủ");
    }

    @Test
    @Order(8)
    void what_waits_from_a_later_place_on_holds_up_no_report_that_was_sealed_before() {
        List<byte[]> sealedForms = everyForm("/api/v1/reports/06a/seals/1");
        DossierEvent later = new ResultReturnedToOneStop(
                code(10), Case.at("2025-03-03"), new Actor(Role.SPECIALIST, "specialist", AUTHORITY, "nghiep-vu"));
        WORLD.await(ProcessorName.REPORT06, WORLD.append(List.of(later)));
        WORLD.bean(DeadLetters.class).of("report06").park(code(10), List.of(new Fact(later, 2, later.at())), "a fault");

        assertThat(WORLD.get("REPORTING", FEBRUARY).status()).isEqualTo(503);
        assertThat(everyForm("/api/v1/reports/06a/seals/1"))
                .usingRecursiveComparison()
                .isEqualTo(sealedForms);

        WORLD.post("ADMIN", "/api/v1/read-models/report06/dead-letters/" + code(10) + "/retry", "");
        assertThat(WORLD.get("REPORTING", FEBRUARY).status()).isEqualTo(200);
    }

    private static double alarms() {
        return WORLD.bean(MeterRegistry.class)
                .get("ledger.report06.unbalanced")
                .functionCounter()
                .count();
    }
}
