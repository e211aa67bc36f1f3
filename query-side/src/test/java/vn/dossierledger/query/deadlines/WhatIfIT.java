package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Another policy over the same history, over HTTP; nothing else comes in at that authority on those days of July 2026. */
class WhatIfIT {

    private static final String PATH = "/api/v1/deadlines/what-if";

    private final World world = World.get();
    private final Chronicle chronicle = new Chronicle(world);

    private static String body(String day, String more) {
        return "{\"authority\":\"camau\",\"from\":\"" + day + "\",\"to\":\"" + day + "\"," + more + "}";
    }

    private static String forwardWithin(String amount) {
        return "\"policy\":{\"forwardWithin\":{\"value\":{\"amount\":" + amount
                + ",\"unit\":\"WORKING_HOURS\"},\"article\":\"draft\"}}";
    }

    private long head() {
        return world.jdbc()
                .sql("select max(position) from ledger.event")
                .query(Long.class)
                .single();
    }

    /** Forwarded one working hour after the acceptance. */
    private Story forwarded(String name, String submittedAt) {
        return chronicle.inProcess(Rules.OTHER, name, submittedAt, Chronicle.officer());
    }

    @Test
    void shares_on_time_before_and_after_and_the_ledger_stays_as_it_is() {
        Story story = forwarded("Giang Nếu Như", "2026-07-01T01:00:00Z");
        long position = world.append(story.events());
        world.get("INSPECTOR", "/api/v1/deadlines", position);

        Answer whatIf =
                world.post("INSPECTOR", PATH, body("2026-07-01", forwardWithin("0.5") + ",\"clock\":\"FORWARD\""));

        assertThat(whatIf.status()).as(whatIf.body().toString()).isEqualTo(200);
        assertThat(whatIf.body().at("/dossiers").asLong()).isEqualTo(1);
        assertThat(whatIf.body().at("/changed").asLong()).isEqualTo(1);
        assertThat(whatIf.body().at("/clocks").size()).isEqualTo(1);
        assertThat(whatIf.body().at("/clocks/0/before/onTimeShare").asDouble()).isEqualTo(1.0);
        assertThat(whatIf.body().at("/clocks/0/after/onTimeShare").asDouble()).isZero();
        assertThat(whatIf.text("/examples/0/code")).isEqualTo(story.code());
        assertThat(whatIf.text("/examples/0/after")).isEqualTo("MISSED");
        assertThat(head()).isEqualTo(position);
        Answer clocks = world.get("INSPECTOR", "/api/v1/dossiers/" + story.code() + "/clocks");
        assertThat(clocks.text("/1/state")).isEqualTo("MET");
    }

    @Test
    void a_published_version_may_stand_in_the_place_of_cells() {
        Story story = forwarded("Giang Phiên Bản", "2026-07-02T01:00:00Z");
        world.get("INSPECTOR", "/api/v1/deadlines", world.append(story.events()));

        Answer same = world.post("INSPECTOR", PATH, body("2026-07-02", "\"policyVersion\":1"));

        assertThat(same.status()).as(same.body().toString()).isEqualTo(200);
        assertThat(same.body().at("/clocks").size()).isEqualTo(4);
        assertThat(same.body().at("/changed").asLong()).isZero();
        Answer unknown = world.post("INSPECTOR", PATH, body("2026-07-02", "\"policyVersion\":99"));
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/pointer")).isEqualTo("/policyVersion");
    }

    @Test
    void too_many_dossiers_are_refused_and_never_cut_off() {
        List<DossierEvent> events = new ArrayList<>();
        for (int i = 0; i < 51; i++) {
            events.addAll(Story.of(
                            world.sealing(),
                            Rules.OTHER,
                            Story.person("Giang Đông"),
                            Instant.parse("2026-07-03T01:00:00Z"))
                    .events());
        }
        world.get("INSPECTOR", "/api/v1/deadlines", world.append(events));

        Answer refused = world.post("INSPECTOR", PATH, body("2026-07-03", forwardWithin("1")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/to");
        assertThat(refused.text("/errors/0/message")).contains("51").contains("50");
    }

    @Test
    void officers_ask_about_their_own_authority_and_within_their_own_department() {
        Story story = forwarded("Giang Của Ai", "2026-12-21T01:00:00Z");
        world.get("INSPECTOR", "/api/v1/deadlines", world.append(story.events()));
        String body = body("2026-12-21", forwardWithin("1"));

        for (String may : List.of("REPORTING", "ADMIN", "LEADER.camau", "SPECIALIST.camau.nghiep-vu")) {
            assertThat(world.post(may, PATH, body).body().at("/dossiers").asLong())
                    .as(may)
                    .isEqualTo(1);
        }
        assertThat(world.post("SPECIALIST.camau.tu-phap", PATH, body)
                        .body()
                        .at("/dossiers")
                        .asLong())
                .isZero();
        for (String mayNot :
                List.of("LEADER.quangngai", "ONE_STOP.quangngai", "CITIZEN.048201001234", "CASHIER.camau")) {
            assertThat(world.post(mayNot, PATH, body).status()).as(mayNot).isEqualTo(403);
        }
        assertThat(world.post(null, PATH, body).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"policy\":{\"refund\":{\"value\":\"NOT_OFFERED\"}} | /policy/refund",
                "\"policy\":{\"forwardWithin\":{\"value\":{\"amount\":-1,\"unit\":\"WORKING_HOURS\"}}} | /policy/forwardWithin/value/amount",
                "\"policy\":{\"forwardWithin\":{\"value\":{\"amount\":1,\"unit\":\"MOONS\"}}} | /policy/forwardWithin/value/unit",
                "\"policy\":{\"forwardWithin\":{\"value\":{\"amount\":99999999,\"unit\":\"WORKING_DAYS\"}}} | /policy/forwardWithin/value/amount",
                "\"policy\":{\"supplementEffect\":{}} | /policy/supplementEffect/value",
                "\"policy\":{\"outageExcuses\":{\"value\":\"yes\"}} | /policy/outageExcuses/value",
                "\"policy\":{},\"policyVersion\":1 | /policy",
                "\"clock\":\"FORWARD\" | /policy",
                "\"policyVersion\":0 | /policyVersion",
                "\"policyVersion\":1,\"clock\":\"COLLECTION\" | /clock",
            })
    void bad_cells_are_refused_with_the_place(String more, String pointer) {
        Answer refused = world.post("INSPECTOR", PATH, body("2026-07-01", more));
        assertThat(refused.status()).as(refused.body().toString()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo(pointer);
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        Answer refused = world.post(
                "INSPECTOR",
                PATH,
                "{\"authority\":\"camau\",\"from\":\"2026-07-02\",\"to\":\"2026-07-01\",\"policyVersion\":1}");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/pointer")).isEqualTo("/to");
    }
}
