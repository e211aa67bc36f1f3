package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Moved dates and what is worth a look over HTTP, and who may ask for what. Submitted on Monday, 18 May 2026; due on Thursday at 9. */
class InspectionIT {

    private static final Instant DUE = Instant.parse("2026-05-21T02:00:00Z");

    private final World world = World.get();
    private final String officer = Chronicle.officer();
    private Story told;

    /** Asked for more on Thursday at 8:30, half an hour before the end; another one was told of another date the day after it. */
    private long tell() {
        var chronicle = new Chronicle(world);
        Story asked = chronicle
                .inProcess("Dương Giờ Cuối", "2026-05-18T01:00:00Z", officer)
                .later(Duration.ofHours(68).plusMinutes(30))
                .then(Chronicle::supplementAsked);
        world.append(asked.events());
        told = chronicle
                .inProcess("Dương Dời Ngày", "2026-05-18T01:00:00Z", officer)
                .later(Duration.ofDays(4))
                .then(Chronicle::supplementAsked)
                .then((code, at) -> Chronicle.apology(code, at, DUE, DUE.plus(Duration.ofDays(7))));
        return world.append(told.events());
    }

    @Test
    void a_date_that_moved_after_it_was_missed_shows_who_moved_it_and_what_counts_all_the_same() {
        long position = tell();

        Answer moved = world.get("INSPECTOR", "/api/v1/deadlines/moved-after-breach?officer=" + officer, position);

        assertThat(moved.body().at("/items").size()).as(moved.body().toString()).isEqualTo(1);
        assertThat(moved.text("/items/0/code")).isEqualTo(told.code());
        assertThat(moved.text("/items/0/kind")).isEqualTo("APOLOGY");
        assertThat(moved.text("/items/0/missedAt")).isEqualTo("2026-05-21T02:00:00Z");
        assertThat(moved.text("/items/0/before")).isEqualTo("2026-05-21T02:00:00Z");
        assertThat(moved.text("/items/0/after")).isEqualTo("2026-05-28T02:00:00Z");
        assertThat(moved.text("/items/0/measuredAgainst")).isEqualTo("2026-05-21T02:00:00Z");
        assertThat(moved.text("/items/0/by/role")).isEqualTo("LEADER");
        assertThat(moved.text("/items/0/by/subject")).isEqualTo("leader.quangngai");
        assertThat(moved.body().at("/next").isNull()).isTrue();
        assertThat(world.get("INSPECTOR", "/api/v1/deadlines/moved-after-breach?kind=EXTENSION&officer=" + officer)
                        .body()
                        .at("/items")
                        .size())
                .isZero();
    }

    @Test
    void what_is_worth_a_look_comes_newest_first_page_by_page() {
        long position = tell();
        String path = "/api/v1/deadlines/attention?officer=" + officer + "&size=1";

        Answer first = world.get("INSPECTOR", path, position);
        Answer second = world.get("INSPECTOR", path + "&cursor=" + first.text("/next"));

        assertThat(first.body().at("/patterns").size()).isEqualTo(8);
        assertThat(first.text("/items/0/pattern")).isEqualTo("SUPPLEMENT_ASKED_AFTER_THE_END");
        assertThat(first.text("/items/0/code")).isEqualTo(told.code());
        assertThat(second.text("/items/0/pattern")).isEqualTo("SUPPLEMENT_ASKED_SHORTLY_BEFORE_THE_END");
        assertThat(second.text("/items/0/evidence")).isEqualTo("PT30M");
        assertThat(second.text("/items/0/dueAt")).isEqualTo("2026-05-21T02:00:00Z");
        assertThat(second.text("/items/0/sentence")).contains("sắp hết");
        assertThat(second.body().at("/next").isNull()).isTrue();
        assertThat(world.getInEnglish("INSPECTOR", path).text("/items/0/sentence"))
                .contains("had been missed");
    }

    @Test
    void inspectors_see_everything_officers_their_own_and_citizens_nothing() {
        long position = tell();
        List<String> paths = List.of(
                "/api/v1/deadlines?officer=" + officer,
                "/api/v1/deadlines/summary?groupBy=officer&officer=" + officer,
                "/api/v1/deadlines/moved-after-breach?officer=" + officer,
                "/api/v1/deadlines/attention?officer=" + officer);
        world.get("INSPECTOR", paths.getFirst(), position);
        for (String path : paths) {
            for (String may : List.of(
                    "INSPECTOR",
                    "REPORTING",
                    "ADMIN",
                    "LEADER.quangngai",
                    "ONE_STOP.quangngai",
                    "SPECIALIST.quangngai.nghiep-vu",
                    "DEPARTMENT_HEAD.quangngai.nghiep-vu")) {
                assertThat(found(may, path)).as(may + " " + path).isPositive();
            }
            for (String sees : List.of(
                    "LEADER.camau", "ONE_STOP.camau", "SPECIALIST.quangngai.tu-phap", "SPECIALIST.camau.nghiep-vu")) {
                assertThat(found(sees, path)).as(sees + " " + path).isZero();
            }
            citizensAreRefused(path);
        }
    }

    private int found(String token, String path) {
        Answer answer = world.get(token, path);
        assertThat(answer.status()).as(token + " " + path + answer.body()).isEqualTo(200);
        return answer.body().has("items")
                ? answer.body().get("items").size()
                : answer.body().get("rows").size();
    }

    private void citizensAreRefused(String path) {
        assertThat(world.get("CITIZEN.048201001234", path).status()).as(path).isEqualTo(403);
        assertThat(world.get("CASHIER.quangngai", path).status()).as(path).isEqualTo(403);
        assertThat(world.get(null, path).status()).as(path).isEqualTo(401);
    }

    @Test
    void holding_time_is_told_within_what_the_caller_may_see() {
        long position = tell();
        String one = "/api/v1/deadlines/holding-time?code=" + told.code();
        String many = "/api/v1/deadlines/holding-time?authority=quangngai";

        assertThat(world.get("INSPECTOR", one, position).status()).isEqualTo(200);
        assertThat(world.get("SPECIALIST.quangngai.nghiep-vu", one).status()).isEqualTo(200);
        assertThat(world.get("SPECIALIST.quangngai.tu-phap", one).status()).isEqualTo(404);
        assertThat(world.get("LEADER.camau", one).status()).isEqualTo(404);
        assertThat(open("INSPECTOR", many)).isPositive();
        assertThat(open("LEADER.quangngai", many)).isPositive();
        assertThat(open("LEADER.camau", many)).isZero();
        assertThat(open("SPECIALIST.quangngai.tu-phap", many)).isZero();
        citizensAreRefused(one);
        citizensAreRefused(many);
    }

    private long open(String token, String path) {
        return world.get(token, path).body().at("/open/dossiers").asLong();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?state=LOST",
                "?clock=MOON",
                "?from=yesterday",
                "?size=0",
                "?cursor=x",
                "?cursor=MjAyNi05OS05OVQwMDowMFogSDQ4IDE",
                "/summary?groupBy=MOON",
                "/holding-time?from=2026-13-01",
                "/holding-time?from=2026-06-02&to=2026-06-01",
                "/moved-after-breach?kind=MOON",
                "/moved-after-breach?cursor=x",
                "/attention?pattern=MOON",
                "/attention?cursor=bm9uc2Vuc2U"
            })
    void what_makes_no_sense_is_refused(String question) {
        Answer refused = world.get("INSPECTOR", "/api/v1/deadlines" + question);
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.text("/code")).isEqualTo("invalid-input");
    }
}
