package vn.dossierledger.query.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Usage counted in a week that no other test writes to. */
class UsageIT {

    private static final World WORLD = World.ofChangingRules();
    private static final String WEEK = "/api/v1/statistics/usage?from=2026-06-01&to=2026-06-07";
    private static long position;

    @BeforeAll
    static void a_week() {
        WORLD.append(story("2026-06-01T01:00:00Z").toTheEnd().events());
        WORLD.append(story("2026-06-01T01:00:00Z").declined().events());
        WORLD.append(story("2026-06-02T01:00:00Z")
                .checked()
                .accepted()
                .notPerformed()
                .events());
        WORLD.append(story("2026-06-03T01:00:00Z")
                .checked()
                .accepted()
                .forwarded()
                .proposed()
                .rejected()
                .backAtOneStop()
                .events());
        position = WORLD.append(story("2026-05-27T01:00:00Z").checked().events());
    }

    private static Story story(String at) {
        return Story.of(WORLD.sealing(), Rules.AUTHORITY, Story.person("Vũ Dùng"), Instant.parse(at));
    }

    @Test
    void counts_what_came_in_what_came_out_and_how_long_it_took() {
        Answer usage = WORLD.get("REPORTING", WEEK + "&groupBy=authority,field,level,channel", position);

        assertThat(usage.status()).as(usage.body().toString()).isEqualTo(200);
        assertThat(usage.body().at("/rows").size()).isEqualTo(1);
        assertThat(usage.text("/rows/0/group/field")).isEqualTo("Đăng ký kinh doanh");
        assertThat(usage.text("/rows/0/group/level")).isEqualTo("LEGACY:4");
        var counts = usage.body().at("/rows/0/counts");
        assertThat(counts.get("submitted").asLong()).isEqualTo(4);
        assertThat(counts.get("accepted").asLong()).isEqualTo(3);
        assertThat(counts.get("handled").asLong()).isEqualTo(4);
        assertThat(counts.get("outcomes").toString())
                .isEqualTo(
                        "{\"APPROVED\":1,\"REFUSED\":1,\"DECLINED\":1,\"NOT_PERFORMED\":1,\"WITHDRAWN\":0,\"LAPSED\":0}");
        // Six hours, four hours and one hour from acceptance to the end.
        assertThat(counts.get("medianDays").asDouble()).isEqualTo(0.17);
        assertThat(counts.at("/previous/submitted").asLong()).isEqualTo(1);
        assertThat(usage.text("/previousFrom")).isEqualTo("2026-05-25");
        assertThat(usage.body().at("/coverage/quangngai/fromLevel").asInt()).isEqualTo(3);
        assertThat(usage.body().at("/total/submitted").asLong()).isEqualTo(4);
    }

    @Test
    void counts_per_day() {
        Answer usage = WORLD.get("REPORTING", WEEK + "&groupBy=day", position);

        assertThat(usage.body()
                        .at("/rows")
                        .valueStream()
                        .map(row -> row.at("/group/day").asString() + " "
                                + row.at("/counts/submitted").asLong()))
                .containsExactly("2026-06-01 2", "2026-06-02 1", "2026-06-03 1");
    }

    @Test
    void a_leader_sees_the_own_authority_and_a_citizen_nothing() {
        assertThat(WORLD.get("LEADER.camau", WEEK, position)
                        .body()
                        .at("/total/submitted")
                        .asLong())
                .isZero();
        assertThat(WORLD.get("LEADER.quangngai", WEEK)
                        .body()
                        .at("/total/submitted")
                        .asLong())
                .isEqualTo(4);
        assertThat(WORLD.get("CITIZEN.1", WEEK).status()).isEqualTo(403);
        assertThat(WORLD.get("REPORTING", "/api/v1/statistics/usage?from=2026-06-07&to=2026-06-01")
                        .status())
                .isEqualTo(400);
    }
}
