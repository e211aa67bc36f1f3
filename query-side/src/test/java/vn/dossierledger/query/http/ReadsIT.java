package vn.dossierledger.query.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.http.ProblemException;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.Watching;
import vn.dossierledger.query.world.World;

/** Every read of a dossier by somebody else than its applicant is recorded before it is answered, and shown to the applicant. */
class ReadsIT {

    private static final String REASON = "X-Read-Reason";

    private final World world = World.get();
    private Story story;
    private String path;
    private String owner;
    private long position;

    @BeforeEach
    void a_dossier_that_nobody_has_read() {
        story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Phan Thị Được Đọc"))
                .checked()
                .accepted()
                .forwarded();
        path = "/api/v1/dossiers/" + story.code();
        owner = "CITIZEN." + story.applicant().personalId();
        position = world.append(story.events());
        world.awaitAll(position);
    }

    private Answer reads() {
        return world.get(owner, path + "/reads");
    }

    private List<String> what() {
        return reads().body()
                .at("/items")
                .valueStream()
                .map(each -> each.get("what").asString())
                .toList();
    }

    @Test
    void the_applicant_sees_who_read_what_and_why() {
        assertThat(world.get("ONE_STOP.quangngai", path).status()).isEqualTo(200);

        Answer seen = reads();

        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("Cache-Control")).contains("no-store");
        assertThat(seen.body().at("/total").asLong()).isEqualTo(1);
        assertThat(seen.text("/items/0/what")).isEqualTo("FILE");
        assertThat(seen.text("/items/0/reader/role")).isEqualTo("ONE_STOP");
        assertThat(seen.text("/items/0/reader/account")).isEqualTo("ONE_STOP.quangngai");
        assertThat(seen.text("/items/0/reader/authority")).isEqualTo("quangngai");
        assertThat(seen.text("/items/0/why")).isEqualTo("Nhiệm vụ tiếp nhận hồ sơ và trả kết quả");
        assertThat(seen.body().at("/items/0/given").asBoolean()).isFalse();
        assertThat(seen.text("/items/0/at")).isNotBlank();
        assertThat(world.getInEnglish(owner, path + "/reads").text("/items/0/why"))
                .isEqualTo("The duty to take dossiers in and give results back");
    }

    @Test
    void whatever_is_read_of_it_is_recorded_newest_first() {
        String reader = "SPECIALIST.quangngai.nghiep-vu";
        for (String each : List.of("", "?at=2026-03-02T02:30:00Z", "/history", "/clocks", "/forms")) {
            assertThat(world.get(reader, path + each).status()).as(each).isEqualTo(200);
        }
        try (Watching live = world.watch(reader, path + "/history", position)) {
            assertThat(live.status()).isEqualTo(200);
        }

        assertThat(what()).containsExactly("HISTORY_LIVE", "FORMS", "CLOCKS", "HISTORY", "FILE_THEN", "FILE");
        assertThat(reads().text("/items/0/reader/department")).isEqualTo("nghiep-vu");
    }

    @Test
    void who_reads_their_own_leaves_no_trace() {
        for (String each : List.of("", "?at=2026-03-02T02:30:00Z", "/history", "/clocks", "/forms", "/reads")) {
            assertThat(world.get(owner, path + each).status()).as(each).isEqualTo(200);
        }

        assertThat(what()).isEmpty();
    }

    @Test
    void who_may_not_see_it_has_not_read_it() {
        assertThat(world.get("ONE_STOP.camau", path).status()).isEqualTo(404);
        assertThat(world.get("ONE_STOP.camau", path + "/reads").status()).isEqualTo(404);
        assertThat(world.get("INSPECTOR", path + "?at=2026-03-01T00:00:00Z").status())
                .isEqualTo(404);
        assertThat(world.get(null, path + "/reads").status()).isEqualTo(401);

        assertThat(what()).isEmpty();
    }

    @Test
    void those_who_watch_over_the_readers_see_the_record_and_stand_in_it() {
        world.get("LEADER.quangngai", path);

        assertThat(world.get("INSPECTOR", path + "/reads").text("/items/0/reader/role"))
                .isEqualTo("LEADER");
        assertThat(world.get("ADMIN", path + "/reads").body().at("/total").asLong())
                .isEqualTo(2);
        assertThat(world.get("ONE_STOP.quangngai", path + "/reads").text("/code"))
                .isEqualTo("forbidden");
        assertThat(what()).containsExactly("READS", "READS", "FILE");
    }

    @Test
    void a_reason_is_kept_sealed_and_shown_as_it_was_given() {
        String reason = "Giải quyết khiếu nại của bà Phan Thị Được Đọc";
        String sent = URLEncoder.encode(reason, StandardCharsets.UTF_8).replace("+", "%20");
        assertThat(world.get("INSPECTOR", path, REASON, sent).status()).isEqualTo(200);

        assertThat(reads().text("/items/0/why")).isEqualTo(reason);
        assertThat(reads().body().at("/items/0/given").asBoolean()).isTrue();
        assertThat(world.jdbc()
                        .sql("select row_to_json(r)::text from reads.dossier_read r where dossier_code = ?")
                        .param(story.code())
                        .query(String.class)
                        .single())
                .contains("INSPECTOR")
                .doesNotContain("Phan", "khi", story.applicant().personalId());
    }

    @Test
    void a_reason_that_cannot_be_read_is_refused_and_nothing_shown() {
        for (String bad : List.of("%", "%zz", "%FF", "a%00b", "x".repeat(201))) {
            Answer refused = world.get("INSPECTOR", path, REASON, bad);
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.text("/errors/0/pointer")).isEqualTo(REASON);
            assertThat(refused.body().toString()).doesNotContain("Phan");
        }
        assertThat(what()).isEmpty();
    }

    @Test
    void what_cannot_be_recorded_is_not_shown() {
        world.asOwner("revoke insert on reads.dossier_read from dossier_query");
        try {
            for (String each : List.of(
                    path,
                    path + "?at=2026-03-02T02:30:00Z",
                    path + "/history",
                    path + "/clocks",
                    path + "/forms",
                    path + "/reads",
                    "/api/v1/dossiers?q=" + story.code(),
                    "/api/v1/dossiers/suggestions?q=" + story.code(),
                    "/api/v1/deadlines/holding-time?code=" + story.code())) {
                Answer refused = world.get("INSPECTOR", each, position);
                assertThat(refused.status()).as(each).isEqualTo(503);
                assertThat(refused.text("/code")).isEqualTo("unavailable");
                assertThat(refused.header("Retry-After")).isEqualTo("5");
                assertThat(refused.body().toString()).doesNotContain("Phan", story.code(), "dossier_read");
            }
            try (Watching live = world.watch("INSPECTOR", path + "/history", position)) {
                assertThat(live.status()).isEqualTo(503);
            }
            assertThat(world.get(owner, path).status()).isEqualTo(200);
        } finally {
            world.asOwner("grant insert on reads.dossier_read to dossier_query");
        }
        assertThat(what()).isEmpty();
    }

    @Test
    void a_rebuild_of_the_read_models_forgets_no_read() {
        world.get("INSPECTOR", path);
        world.bean(Rebuilds.class).rebuild(ProcessorName.DOSSIERFILE.text());
        world.await(ProcessorName.DOSSIERFILE, position);

        assertThat(what()).containsExactly("FILE");
    }

    @Test
    void a_long_record_comes_page_by_page() {
        for (int i = 0; i < 3; i++) {
            world.get("INSPECTOR", path + "/clocks");
        }
        world.get("INSPECTOR", path);

        Answer first = world.get(owner, path + "/reads?size=3");
        Answer second = world.get(owner, path + "/reads?size=3&cursor=" + first.text("/next"));

        assertThat(first.text("/items/0/what")).isEqualTo("FILE");
        assertThat(first.body().at("/items").size()).isEqualTo(3);
        assertThat(second.body().at("/items").size()).isEqualTo(1);
        assertThat(second.body().at("/next").isNull()
                        || second.body().at("/next").isMissingNode())
                .isTrue();
        assertThat(world.get(owner, path + "/reads?cursor=x").status()).isEqualTo(400);
        assertThat(world.get(owner, path + "/reads?size=0").status()).isEqualTo(400);
    }

    @Test
    void who_finds_a_dossier_in_a_list_has_read_it_and_what_was_typed_is_not_kept() {
        String list = "/api/v1/dossiers?authority=quangngai&state=IN_PROCESS&q=";
        assertThat(world.get("INSPECTOR", list + story.applicant().phone(), position)
                        .body()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        assertThat(world.get("ONE_STOP.quangngai", "/api/v1/dossiers?q=" + story.code())
                        .body()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
        world.get(owner, list);
        world.get("ONE_STOP.camau", "/api/v1/dossiers?q=" + story.code());

        assertThat(what()).containsExactly("SEARCH", "SEARCH");
        assertThat(reads().text("/items/0/reader/account")).isEqualTo("ONE_STOP.quangngai");
        assertThat(reads().text("/items/1/question")).isEqualTo("state=[IN_PROCESS]&authority=quangngai");
    }

    @Test
    void only_those_on_the_page_that_was_shown_were_read() {
        Story later = Story.of(world.sealing(), Rules.AUTHORITY, story.applicant());
        position = world.append(later.events());
        world.awaitAll(position);
        String path = "/api/v1/dossiers?sort=code&size=1&q=" + story.applicant().phone();

        Answer first = world.get("INSPECTOR", path, position);
        assertThat(what()).containsExactly("SEARCH");
        assertThat(readsOf(later)).isZero();

        world.get("INSPECTOR", path + "&cursor=" + first.text("/next"));
        assertThat(what()).containsExactly("SEARCH");
        assertThat(readsOf(later)).isEqualTo(1);
    }

    private int readsOf(Story other) {
        return world.get(owner, "/api/v1/dossiers/" + other.code() + "/reads")
                .body()
                .at("/total")
                .asInt();
    }

    @Test
    void who_is_told_a_name_or_a_code_while_typing_has_read_the_dossier_it_was_taken_from() {
        String typed = "/api/v1/dossiers/suggestions?q=";
        assertThat(world.get("INSPECTOR", typed + story.code(), position).text("/items/0/dossier"))
                .isEqualTo(story.code());
        assertThat(what()).containsExactly("SEARCH");

        Story named = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Kha Gợi Tên"));
        long later = world.append(named.events());
        Answer names = world.get("INSPECTOR", typed + "kha+goi+ten", later);
        assertThat(names.text("/items/0/kind")).isEqualTo("NAME");
        assertThat(names.text("/items/0/dossier")).isEqualTo(named.code());
        world.await(ProcessorName.DOSSIERFILE, later);
        String applicant = "CITIZEN." + named.applicant().personalId();
        world.get(applicant, typed + "kha+goi+ten");
        Answer recorded = world.get(applicant, "/api/v1/dossiers/" + named.code() + "/reads");
        assertThat(recorded.body().at("/total").asInt()).isEqualTo(1);
        assertThat(recorded.text("/items/0/what")).isEqualTo("SEARCH");
    }

    @Test
    void who_asks_how_long_each_had_it_has_read_its_time_limits() {
        String time = "/api/v1/deadlines/holding-time?code=" + story.code();
        assertThat(world.get("INSPECTOR", time, REASON, "kiem%20tra").status()).isEqualTo(200);
        assertThat(world.get("INSPECTOR", "/api/v1/deadlines/holding-time?code=H48.12-260302-9999")
                        .status())
                .isEqualTo(404);

        assertThat(what()).containsExactly("CLOCKS");
        assertThat(reads().text("/items/0/why")).isEqualTo("kiem tra");
    }

    /** The seam for lists that leave the house. */
    @Test
    void who_takes_many_dossiers_away_is_recorded_at_each_of_them() {
        ReadRecord record = world.bean(ReadRecord.class);
        record.ofMany(
                new Caller("reporter", Set.of(Role.REPORTING), null, null, null),
                List.of(story.code(), "H48.12-260302-9998"),
                ReadSubject.EXPORT,
                "state=IN_PROCESS&authority=quangngai");
        record.ofMany(
                new Caller("p", Set.of(Role.CITIZEN), null, null, "p"),
                List.of(story.code()),
                ReadSubject.EXPORT,
                "state=IN_PROCESS");

        assertThat(what()).containsExactly("EXPORT");
        assertThat(reads().text("/items/0/question")).isEqualTo("state=IN_PROCESS&authority=quangngai");

        world.asOwner("revoke insert on reads.dossier_read from dossier_query");
        try {
            assertThatThrownBy(() -> record.ofMany(
                            new Caller("reporter", Set.of(Role.REPORTING), null, null, null),
                            List.of(story.code()),
                            ReadSubject.EXPORT,
                            ""))
                    .isInstanceOf(ProblemException.class);
        } finally {
            world.asOwner("grant insert on reads.dossier_read to dossier_query");
        }
    }
}
