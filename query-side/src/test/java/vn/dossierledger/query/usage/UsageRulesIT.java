package vn.dossierledger.query.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/**
 * What usage statistics count, in July and August 2026, which no other test writes to. quangngai counts from level 3 (QN 5.1.b); camau, from August on,
 * every service (CM 6.1.b).
 */
class UsageRulesIT {

    private static final World WORLD = World.ofChangingRules();
    private static final String AUGUST = "/api/v1/statistics/usage?from=2026-08-01&to=2026-08-31";
    private static long position;

    @BeforeAll
    static void two_months() {
        PolicyPublished before = Rules.policyPublished(Rules.OTHER);
        WORLD.append(
                "policy:" + Rules.OTHER,
                new PolicyPublished(
                        before.rule(),
                        9,
                        before.at(),
                        before.by(),
                        Rules.OTHER,
                        LocalDate.of(2026, 8, 1),
                        countingEveryService(before.policy())));
        // 23:59 on 31 July and 00:01 on 1 August in Vietnam are both 31 July in UTC.
        write(story(Rules.AUTHORITY, "2026-07-31T16:59:00Z"));
        write(story(Rules.AUTHORITY, "2026-07-31T17:01:00Z"));
        for (String authority : List.of(Rules.AUTHORITY, Rules.OTHER)) {
            WORLD.append(atLevel(ServiceLevel.LEGACY_2, story(authority, "2026-08-10T01:00:00Z")));
            WORLD.append(atLevel(ServiceLevel.LEGACY_3, story(authority, "2026-08-10T02:00:00Z")));
        }
        // From acceptance to the result: 1, 2, 3, 4 and 10 days.
        for (int days : List.of(1, 2, 3, 4, 10)) {
            position = write(story(Rules.AUTHORITY, "2026-08-12T01:00:00Z")
                    .checked()
                    .accepted()
                    .later(Duration.ofDays(days).minusHours(2))
                    .signed()
                    .backAtOneStop());
        }
    }

    private static PolicyProfile countingEveryService(PolicyProfile policy) {
        ObjectMapper json = LedgerJson.serializer().getObjectMapper();
        ObjectNode tree = (ObjectNode) json.valueToTree(policy);
        ((ObjectNode) tree.get("usageFromLevel")).put("value", 1).put("article", "CM 6.1.b");
        return json.treeToValue(tree, PolicyProfile.class);
    }

    private static Story story(String authority, String at) {
        return Story.of(WORLD.sealing(), authority, Story.person("Ngô Thị Đếm"), Instant.parse(at));
    }

    private static long write(Story story) {
        return WORLD.append(story.events());
    }

    private static List<DossierEvent> atLevel(ServiceLevel level, Story story) {
        List<DossierEvent> events = new ArrayList<>(story.events());
        DossierSubmitted online = (DossierSubmitted) events.getFirst();
        events.set(
                0,
                new DossierSubmitted(
                        online.dossierCode(),
                        online.at(),
                        online.by(),
                        online.authority(),
                        online.procedure(),
                        online.procedureVersion(),
                        Channel.COUNTER,
                        level,
                        online.applicantKind(),
                        online.applicant(),
                        online.owners(),
                        online.components(),
                        online.resultPreference(),
                        online.proof(),
                        online.summary()));
        return events;
    }

    private static List<String> submitted(Answer usage, String key) {
        return usage.body()
                .get("rows")
                .valueStream()
                .map(row -> row.at("/group/" + key).asString() + " "
                        + row.at("/counts/submitted").asLong())
                .toList();
    }

    @Test
    void a_day_is_a_day_of_vietnam() {
        Answer days = WORLD.get(
                "LEADER.quangngai", "/api/v1/statistics/usage?from=2026-07-31&to=2026-08-01&groupBy=day", position);

        assertThat(submitted(days, "day")).containsExactly("2026-07-31 1", "2026-08-01 1");
    }

    @Test
    void a_month_is_a_month_of_vietnam() {
        Answer months = WORLD.get(
                "LEADER.quangngai", "/api/v1/statistics/usage?from=2026-07-01&to=2026-08-31&groupBy=month", position);

        assertThat(submitted(months, "month")).containsExactly("2026-07 1", "2026-08 7");
    }

    @Test
    void each_authority_counts_the_levels_that_its_policy_covers_on_the_last_day() {
        Answer august = WORLD.get("REPORTING", AUGUST + "&groupBy=authority,level", position);

        assertThat(august.body()
                        .get("rows")
                        .valueStream()
                        .map(row -> row.at("/group/authority").asString() + " "
                                + row.at("/group/level").asString() + " "
                                + row.at("/counts/submitted").asLong()))
                .containsExactly(
                        "camau LEGACY:2 1", "camau LEGACY:3 1", "quangngai LEGACY:3 1", "quangngai LEGACY:4 6");
        assertThat(august.body().at("/coverage/camau/fromLevel").asInt()).isEqualTo(1);
        assertThat(august.text("/coverage/camau/article")).isEqualTo("CM 6.1.b");
        assertThat(august.body().at("/coverage/quangngai/fromLevel").asInt()).isEqualTo(3);
        Answer july = WORLD.get("REPORTING", "/api/v1/statistics/usage?from=2026-07-01&to=2026-07-31", position);
        assertThat(july.body().at("/coverage/camau/fromLevel").asInt()).isEqualTo(3);
    }

    @Test
    void durations_are_days_of_twenty_four_hours_from_acceptance_to_the_result() {
        JsonNode total = WORLD.get("LEADER.quangngai", AUGUST, position).body().get("total");

        assertThat(total.get("handled").asLong()).isEqualTo(5);
        assertThat(total.at("/outcomes/APPROVED").asLong()).isEqualTo(5);
        assertThat(total.get("medianDays").asDouble()).isEqualTo(3.0);
        // Between the fourth (4) and the fifth (10), at 0.9 × 4 = 3.6 steps from the first: 4 + 0.6 × 6.
        assertThat(total.get("p90Days").asDouble()).isEqualTo(7.6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "procedure",
                "field",
                "level",
                "authority",
                "channel",
                "month",
                "day",
                "day,channel,level,field,procedure,authority,month",
                "channel,month",
                "authority,procedure,day"
            })
    void any_grouping_adds_up_to_the_total(String keys) {
        JsonNode usage =
                WORLD.get("REPORTING", AUGUST + "&groupBy=" + keys, position).body();

        for (String figure : List.of("submitted", "accepted", "handled")) {
            assertThat(usage.get("rows")
                            .valueStream()
                            .mapToLong(row -> row.at("/counts/" + figure).asLong())
                            .sum())
                    .as(figure)
                    .isEqualTo(usage.at("/total/" + figure).asLong());
        }
        assertThat(usage.at("/total/submitted").asLong()).isEqualTo(9);
        assertThat(usage.get("rows").get(0).get("group").propertyNames()).containsExactly(keys.split(","));
    }

    @Test
    void the_period_before_has_as_many_days_and_stands_beside_every_group() {
        JsonNode usage = WORLD.get("LEADER.quangngai", AUGUST + "&groupBy=channel", position)
                .body();

        assertThat(usage.get("previousFrom").asString()).isEqualTo("2026-07-01");
        assertThat(usage.get("previousTo").asString()).isEqualTo("2026-07-31");
        JsonNode online = usage.get("rows")
                .valueStream()
                .filter(row -> row.at("/group/channel").asString().equals("ONLINE"))
                .findFirst()
                .orElseThrow();
        assertThat(online.at("/counts/submitted").asLong()).isEqualTo(6);
        assertThat(online.at("/counts/previous/submitted").asLong()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTING, 200, 9",
        "INSPECTOR, 200, 9",
        "ADMIN, 200, 9",
        "LEADER.quangngai, 200, 7",
        "LEADER.camau, 200, 2",
        "DEPARTMENT_HEAD.camau.nghiep-vu, 200, 2",
        "LEADER, 200, 0",
        "ONE_STOP.quangngai, 403, 0",
        "SPECIALIST.quangngai.nghiep-vu, 403, 0",
        "CITIZEN.1, 403, 0"
    })
    void everybody_gets_the_statistics_of_those_dossiers_that_concern_them(String token, int status, long submitted) {
        Answer usage = WORLD.get(token, AUGUST, position);

        assertThat(usage.status()).isEqualTo(status);
        assertThat(usage.body().at("/total/submitted").asLong()).isEqualTo(submitted);
    }

    @Test
    void the_same_rows_leave_as_csv_and_xlsx() {
        HttpResponse<byte[]> csv = WORLD.file("LEADER.quangngai", AUGUST + "&groupBy=channel,level", "text/csv");

        assertThat(csv.headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"usage-2026-08-01-2026-08-31.csv\"");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8).lines().limit(4))
                .containsExactly(
                        "\uFEFFKênh,Mức độ,Số lượt nộp,Đã tiếp nhận,Đã xử lý,Chấp thuận,Từ chối giải quyết,Từ chối tiếp nhận,"
                                + "Không thực hiện được,Rút hồ sơ,Hết hiệu lực,Số ngày (trung vị),Số ngày (90%),Kỳ trước: số lượt nộp,"
                                + "Kỳ trước: đã tiếp nhận,Kỳ trước: đã xử lý,Kỳ trước: số ngày (trung vị),Kỳ trước: số ngày (90%)",
                        "COUNTER,LEGACY:3,1,0,0,0,0,0,0,0,0,,,0,0,0,,",
                        "ONLINE,LEGACY:4,6,5,5,5,0,0,0,0,0,3.0,7.6,1,0,0,,",
                        "Tổng số,,7,5,5,5,0,0,0,0,0,3.0,7.6,1,0,0,,");
        assertThat(new String(csv.body(), StandardCharsets.UTF_8)).contains("quangngai,từ mức độ 3,QN 11.4");
        assertThat(new String(
                        WORLD.file(
                                        "LEADER.quangngai",
                                        AUGUST,
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                                .body(),
                        StandardCharsets.ISO_8859_1))
                .startsWith("PK");
    }
}
