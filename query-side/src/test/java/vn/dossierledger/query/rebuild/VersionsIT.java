package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.query.readmodels.VersionState;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Versions come, stay, are read again and go. */
class VersionsIT {

    private static final String PATH = "/api/v1/read-models/usage";

    private final World world = World.get();
    private final Rebuilds rebuilds = world.bean(Rebuilds.class);
    private final Versions versions = world.bean(Versions.class);

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name));
    }

    @Test
    void a_former_version_is_brought_up_to_date_and_read_again() {
        Story known = story("Cũ Mà Mới").checked();
        world.awaitAll(world.append(known.events()));
        int first = versions.live("usage").version();
        rebuilds.rebuild("usage");
        Story since = story("Chỉ Có Bản Mới").checked().accepted();
        world.awaitAll(world.append(since.events()));
        world.awaitAll(world.append(known.accepted().events().subList(2, 3)));

        rebuilds.startSwitch("usage", first, "ops", 1_000_000L).ended().join();

        assertThat(versions.live("usage").version()).isEqualTo(first);
        Parity parity = world.bean(Parity.class);
        assertThat(parity.differing("usage", Set.of(known.code(), since.code()), parity.head()))
                .isEmpty();
        world.awaitAll(world.append(since.forwarded().events().subList(3, 4)));
        assertThat(parity.differing("usage", Set.of(since.code()), parity.head()))
                .isEmpty();
    }

    @Test
    void a_former_version_from_before_there_were_counts_is_counted_when_it_is_read_again() {
        world.awaitAll(world.append(story("Đếm Sau").checked().accepted().events()));
        int first = versions.live("usage").version();
        rebuilds.rebuild("usage");
        Map<String, String> counted = Content.of(world, ProcessorName.USAGE);
        world.jdbc().sql("drop table views.usage_day_v" + first).update();

        rebuilds.startSwitch("usage", first, "ops", null).ended().join();

        assertThat(Content.of(world, ProcessorName.USAGE)).isEqualTo(counted);
        assertThat(counted.keySet()).anyMatch(row -> row.startsWith("usage_day "));
    }

    @Test
    void what_is_read_from_now_on_may_be_answered_from_its_indexes_alone() {
        rebuilds.rebuild("usage");

        assertThat(world.jdbc()
                        .sql("select last_vacuum is not null from pg_stat_all_tables"
                                + " where relid = 'views.usage_fact'::regclass")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void only_a_former_version_is_switched_to_or_dropped() {
        rebuilds.rebuild("usage");
        int live = version("LIVE");
        int former = version("FORMER");

        assertThat(world.post("ADMIN", PATH + "/switch", "{\"version\":" + live + "}")
                        .text("/code"))
                .isEqualTo("not-a-former-version");
        assertThat(world.post("ADMIN", PATH + "/switch", "{\"version\":999}").status())
                .isEqualTo(404);
        assertThat(world.post("ADMIN", PATH + "/switch", "{}").status()).isEqualTo(400);
        assertThat(world.post("ADMIN", PATH + "/rebuild", "{\"sample\":0}").status())
                .isEqualTo(400);
        assertThat(world.delete("ADMIN", PATH + "/versions/" + live)).isEqualTo(409);
        assertThat(world.delete("ADMIN", PATH + "/versions/" + former)).isEqualTo(204);
        assertThat(versions.find("usage", former).orElseThrow().state()).isEqualTo(VersionState.DROPPED);
        assertThat(tables("usage_fact_v" + former)).isZero();
        assertThat(world.post("ADMIN", PATH + "/switch", "{\"version\":" + former + "}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void nobody_else_may_do_it_and_there_is_nothing_else_to_rebuild() {
        assertThat(world.post("INSPECTOR", PATH + "/rebuild", "{}").status()).isEqualTo(403);
        assertThat(world.post("INSPECTOR", PATH + "/switch", "{\"version\":1}").status())
                .isEqualTo(403);
        assertThat(world.delete("INSPECTOR", PATH + "/versions/1")).isEqualTo(403);
        assertThat(world.post("ADMIN", "/api/v1/read-models/none/rebuild", "{}").status())
                .isEqualTo(404);
        assertThat(world.get("ADMIN", "/api/v1/read-models/none").status()).isEqualTo(404);
    }

    @Test
    void one_version_of_a_read_model_is_worked_on_at_a_time() throws SQLException {
        try (Connection another = world.bean(DataSource.class).getConnection()) {
            assertThat(SwitchGate.tryWork(another, "usage")).isTrue();

            Answer refused = world.post("ADMIN", PATH + "/rebuild", "{}");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("/code")).isEqualTo("read-model-in-work");
            SwitchGate.endWork(another, "usage");
        }
    }

    /** What a node leaves that dies: a row that says it is at work, tables, and no lock. */
    @Test
    void what_a_dead_node_left_is_cleared_away_and_it_begins_again() {
        Version dead = versions.begin("usage", "ops", null);
        Form form = world.bean(Models.class).form("usage");
        versions.form(dead, form.create(dead.version()));
        assertThat(tables("usage_fact_v" + dead.version())).isEqualTo(1);

        rebuilds.rebuild("usage");

        assertThat(versions.find("usage", dead.version()).orElseThrow().state()).isEqualTo(VersionState.FAILED);
        assertThat(tables("usage_fact_v" + dead.version())).isZero();
        assertThat(versions.live("usage").version()).isGreaterThan(dead.version());
    }

    /** The alias of the search index has moved, and the node died before it could say so. */
    @Test
    void a_switch_that_only_the_index_knows_of_is_recorded_later() {
        Version half = versions.begin("search", "ops", null);
        Form form = world.bean(Models.class).form("search");
        versions.form(versions.live("search"), form.readForm());
        versions.form(half, form.create(half.version()));
        var head = world.bean(Parity.class).head();
        form.fill(head, new Tally(versions, half));
        versions.place(half, head);
        form.replace(0);

        rebuilds.rebuild("search");

        assertThat(versions.live("search").version()).isGreaterThan(half.version());
        assertThat(versions.find("search", half.version()).orElseThrow().state())
                .isEqualTo(VersionState.FORMER);
    }

    @Test
    void a_version_that_differs_from_the_ledger_is_not_read() {
        Story story = story("Bị Hỏng Khi Dựng").checked();
        world.awaitAll(world.append(story.events()));
        int live = versions.live("usage").version();
        Version version = versions.begin("usage", "ops", null);
        Models models = world.bean(Models.class);
        Form form = models.form("usage");
        Work work = models.work(
                version,
                new Interrupted(
                        form,
                        () -> world.jdbc()
                                .sql("update views.usage_fact_v" + version.version()
                                        + " set channel = 'X' where dossier_code = ?")
                                .param(story.code())
                                .update(),
                        () -> {}));

        assertThatThrownBy(work::build).isInstanceOf(ParityException.class).hasMessageContaining(story.code());

        assertThat(versions.live("usage").version()).isEqualTo(live);
        rebuilds.rebuild("usage");
    }

    /** The youngest version in a state, as an operator is shown it. */
    private int version(String state) {
        return world.get("ADMIN", PATH)
                .body()
                .get("versions")
                .valueStream()
                .filter(version -> version.get("state").asString().equals(state))
                .findFirst()
                .orElseThrow()
                .get("version")
                .asInt();
    }

    private long tables(String name) {
        return world.jdbc()
                .sql("select count(*) from pg_tables where schemaname = 'views' and tablename = ?")
                .param(name)
                .query(Long.class)
                .single();
    }
}
