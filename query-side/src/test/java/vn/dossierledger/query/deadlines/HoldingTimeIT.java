package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Who had one dossier, and who had many; nothing else in this module ends on 10 and 11 June 2026 with that authority. */
class HoldingTimeIT {

    private static final String PATH = "/api/v1/deadlines/holding-time";

    private final World world = World.get();
    private final Chronicle chronicle = new Chronicle(world);

    private Story returned(String name, String submittedAt) {
        return chronicle
                .inProcess(Rules.OTHER, name, submittedAt, Chronicle.officer())
                .proposed()
                .signed()
                .backAtOneStop()
                .returned();
    }

    private static Duration sum(JsonNode parts, String field) {
        return parts.valueStream()
                .map(part -> Duration.parse(part.get(field).asString()))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Test
    void one_dossier_minute_by_minute() {
        Story story = returned("Cao Từng Phút", "2026-06-10T01:00:00Z");
        long position = world.append(story.events());

        Answer time = world.get("INSPECTOR", PATH + "?code=" + story.code(), position);

        assertThat(time.status()).as(time.body().toString()).isEqualTo(200);
        // One step an hour, from 8 to 15; forwarded at 10, proposed at 12, signed at 13, back at 14.
        assertThat(time.body().at("/stretches").valueStream().map(each -> each.at("/keeper/heldBy")
                        .asString()))
                .containsExactly("ONE_STOP", "DEPARTMENT", "LEADER", "DEPARTMENT", "CITIZEN");
        assertThat(time.text("/elapsed")).isEqualTo("PT7H");
        assertThat(time.text("/working")).isEqualTo("PT5H");
        assertThat(time.body().at("/ended").asBoolean()).isTrue();
        assertThat(sum(time.body().at("/stretches"), "elapsed")).isEqualTo(Duration.ofHours(7));
        assertThat(sum(time.body().at("/totals"), "working")).isEqualTo(Duration.ofHours(5));
        assertThat(world.get("INSPECTOR", PATH + "?code=H48.12-260302-9999").status())
                .isEqualTo(404);
    }

    @Test
    void many_dossiers_add_up_to_the_whole_in_both_kinds_of_time() {
        Story one = returned("Cao Một", "2026-06-11T01:00:00Z");
        Story other = returned("Cao Hai", "2026-06-11T02:00:00Z");
        world.append(one.events());
        long position = world.append(other.events());
        String day = PATH + "?authority=camau&department=nghiep-vu&from=2026-06-11&to=2026-06-11";

        Answer sums = world.get("INSPECTOR", day, position);

        assertThat(sums.status()).as(sums.body().toString()).isEqualTo(200);
        assertThat(sums.body().at("/ended/dossiers").asLong()).isEqualTo(2);
        assertThat(sums.text("/ended/elapsed")).isEqualTo("PT14H");
        assertThat(sums.text("/ended/working")).isEqualTo("PT10H");
        assertThat(sum(sums.body().at("/ended/keepers"), "elapsed")).isEqualTo(Duration.ofHours(14));
        assertThat(sum(sums.body().at("/ended/keepers"), "working")).isEqualTo(Duration.parse("PT10H"));
        assertThat(sums.body().at("/open").isNull()).isTrue();
        assertThat(world.get("INSPECTOR", day.replace("nghiep-vu", "tu-phap"))
                        .body()
                        .at("/ended/dossiers")
                        .asLong())
                .isZero();
    }

    @Test
    void what_is_open_counts_until_now() {
        Story open = chronicle.inProcess(Rules.OTHER, "Cao Còn Mở", "2026-06-15T01:00:00Z", Chronicle.officer());
        long position = world.append(open.events());

        Answer sums = world.get("INSPECTOR", PATH + "?authority=camau", position);

        JsonNode opened = sums.body().at("/open");
        assertThat(opened.get("dossiers").asLong()).isPositive();
        assertThat(sum(opened.get("keepers"), "elapsed"))
                .isEqualTo(Duration.parse(opened.get("elapsed").asString()));
        assertThat(Duration.parse(opened.get("elapsed").asString())).isGreaterThan(Duration.ofDays(100));
        Answer one = world.get("INSPECTOR", PATH + "?code=" + open.code(), position);
        assertThat(one.body().at("/ended").asBoolean()).isFalse();
        assertThat(one.text("/totals/0/keeper/heldBy")).isEqualTo("DEPARTMENT");
    }
}
