package vn.dossierledger.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.query.readmodels.VersionState;
import vn.dossierledger.ledger.eventstore.HorizonToken;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** A new version is built while dossiers come and go on: nothing is lost, nothing is there twice, nobody reads a half. */
class RebuildUnderTrafficIT {

    private final World world = World.get();

    private Story story(String name) {
        return Story.of(world.sealing(), Rules.AUTHORITY, Story.person(name));
    }

    @ParameterizedTest
    @EnumSource(ProcessorName.class)
    void what_is_written_while_it_runs_is_in_it(ProcessorName readModel) {
        Story read = story("Người Được Đọc").toTheEnd();
        world.awaitAll(world.append(read.events()));
        String path = "/api/v1/read-models/" + readModel.text();

        Answer begun = world.post("ADMIN", path + "/rebuild", "{}");
        long position = 0;
        do {
            Story met = story("Người Đến Sau").checked().accepted();
            for (DossierEvent event : met.events()) {
                position = world.append(List.of(event));
            }
            nobodyReadsAHalf(read);
        } while (!world.get("ADMIN", path).body().at("/readModel/rebuild").isNull());

        assertThat(begun.status()).isEqualTo(202);
        assertThat(begun.header("Location")).isEqualTo(path);
        int version = begun.body().at("/readModel/rebuild/version").asInt();
        Answer ended = world.get("ADMIN", path);
        assertThat(ended.body().at("/readModel/version").asInt()).isEqualTo(version);
        assertThat(ended.text("/versions/0/state")).isEqualTo("LIVE");
        assertThat(ended.text("/versions/0/askedBy")).isEqualTo("ADMIN");
        assertThat(ended.body().at("/versions").valueStream().map(each -> each.get("state")
                        .asString()))
                .containsOnlyOnce("LIVE")
                .contains("FORMER");
        world.awaitAll(position);
        assertThat(Interrupted.differing(world, readModel)).isEmpty();
        var live = Content.of(world, readModel);
        world.bean(Rebuilds.class).rebuild(readModel.text());
        assertThat(Content.of(world, readModel)).isEqualTo(live);
    }

    private void nobodyReadsAHalf(Story read) {
        String code = "/api/v1/dossiers/" + read.code();
        assertThat(world.get("INSPECTOR", code).text("/state")).isEqualTo("RETURNED");
        assertThat(world.get("INSPECTOR", code + "/history").body().size())
                .isEqualTo(read.events().size());
        assertThat(world.get("INSPECTOR", code + "/clocks").status()).isEqualTo(200);
        assertThat(world.get("INSPECTOR", "/api/v1/dossiers?q=" + read.code())
                        .body()
                        .at("/total")
                        .asInt())
                .isEqualTo(1);
    }

    /** Facts that come when it has been filled, and others when the gate is closed already. */
    @ParameterizedTest
    @EnumSource(
            value = ProcessorName.class,
            names = {"SEARCH", "DOSSIERFILE", "DEADLINES", "USAGE"})
    void what_comes_at_the_last_moment_is_in_it_before_it_is_read(ProcessorName readModel) {
        Story early = story("Đến Sớm").checked();
        Story late = story("Đến Muộn").checked();
        world.awaitAll(world.append(early.events()));

        Interrupted.build(
                world,
                readModel,
                () -> world.append(early.accepted().events().subList(2, 3)),
                () -> world.append(late.events()));

        // What was final when it was switched to: a transaction elsewhere may hold the horizon back for a moment.
        HorizonToken switched = world.bean(Versions.class).of(readModel.text()).stream()
                .filter(each -> each.state() == VersionState.FORMER)
                .min(Versions.YOUNGEST_FIRST)
                .orElseThrow()
                .place();
        Parity parity = world.bean(Parity.class);
        Set<String> both = Set.of(early.code(), late.code());
        assertThat(parity.differing(readModel.text(), both, switched)).isEmpty();
        world.awaitAll(world.append(early.forwarded().events().subList(3, 4)));
        assertThat(parity.differing(readModel.text(), both, parity.head())).isEmpty();
    }

    /** One dossier of a person says that the key is erased; the other says nothing. */
    @Test
    void who_is_forgotten_meanwhile_does_not_come_back() {
        Applicant person = Story.person("Quách Thị Lãng Quên");
        Story silent = Story.of(world.sealing(), Rules.AUTHORITY, person).checked();
        Story says = Story.of(world.sealing(), Rules.AUTHORITY, person).declined();
        world.awaitAll(world.append(silent.events()));
        world.awaitAll(world.append(says.events()));
        assertThat(found("Quách Thị Lãng Quên")).isEqualTo(2);
        int former = world.bean(Versions.class).live("search").version();

        Interrupted.build(
                world,
                ProcessorName.SEARCH,
                () -> world.append(says.erased().events().subList(2, 3)),
                () -> {});

        assertThat(found("Quách Thị Lãng Quên")).isZero();
        world.bean(Rebuilds.class)
                .startSwitch("search", former, "ops", null)
                .ended()
                .join();
        assertThat(world.bean(Versions.class).live("search").version()).isEqualTo(former);
        assertThat(found("Quách Thị Lãng Quên")).isZero();
    }

    /** The former version stands still after the switch; who is forgotten then is forgotten there too. */
    @Test
    void who_is_forgotten_after_the_switch_is_forgotten_in_the_former_version_too() {
        Applicant person = Story.person("Kiều Văn Phai Mờ");
        Story says = Story.of(world.sealing(), Rules.AUTHORITY, person).declined();
        world.awaitAll(world.append(says.events()));
        world.bean(Rebuilds.class).rebuild("search");
        Version former = world.bean(Versions.class).of("search").stream()
                .filter(each -> each.state() == VersionState.FORMER)
                .findFirst()
                .orElseThrow();

        world.awaitAll(world.append(says.erased().events().subList(2, 3)));

        var documents = world.bean(vn.dossierledger.query.search.DossierIndex.class)
                .versions()
                .load(former.form(), Set.of(says.code()));
        assertThat(documents.get(says.code()).name).isNull();
        assertThat(documents.get(says.code()).words).isEmpty();
    }

    private int found(String name) {
        long end = world.bean(Parity.class).head().row();
        return world.get("INSPECTOR", "/api/v1/dossiers?q=" + name.replace(' ', '+'), end)
                .body()
                .at("/total")
                .asInt();
    }

    /** Two nodes, one database: the node that is asked does it, wherever the processor runs; of two that are asked one does it. */
    @Test
    void any_node_may_be_asked_and_one_does_it() {
        try (ConfigurableApplicationContext second = world.secondNode()) {
            Rebuilds here = world.bean(Rebuilds.class);
            Rebuilds there = second.getBean(Rebuilds.class);
            Versions known = second.getBean(Versions.class);
            Story before = story("Nút Thứ Hai").checked();
            world.awaitAll(world.append(before.events()));

            List<CompletableFuture<Boolean>> asked = List.of(
                    CompletableFuture.supplyAsync(() -> does(there)), CompletableFuture.supplyAsync(() -> does(there)));
            assertThat(asked.stream().filter(CompletableFuture::join).count()).isPositive();
            assertThat(known.live("usage")).isEqualTo(world.bean(Versions.class).live("usage"));

            Story after = story("Nút Thứ Nhất").checked().accepted();
            world.awaitAll(world.append(after.events()));
            assertThat(Interrupted.differing(world, ProcessorName.USAGE)).isEmpty();
            int version = world.bean(Versions.class).live("usage").version();
            here.rebuild("usage");
            assertThat(known.live("usage").version()).isGreaterThan(version);
        }
    }

    private static boolean does(Rebuilds node) {
        try {
            node.start("usage", "test", null).ended().join();
            return true;
        } catch (WorkRefused another) {
            assertThat(another.reason()).isEqualTo(WorkRefused.Reason.IN_WORK);
            return false;
        }
    }
}
