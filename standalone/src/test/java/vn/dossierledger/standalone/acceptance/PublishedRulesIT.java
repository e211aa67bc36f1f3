package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The cells of DOMAIN.md 3 that decide nothing about a dossier, as they are told to the public and counted, from the files of the program: by
 * hand from the table.
 */
class PublishedRulesIT {

    @ParameterizedTest
    @CsvSource({
        "dinhquan, land-extract, E_NOTICE SMS",
        "quangngai, birth-registration, E_NOTICE",
        "binhthuan, criminal-record, PORTAL SMS ZALO EMAIL PHONE",
        "camau, business-household, E_NOTICE",
        "kontum, import-licence, E_NOTICE"
    })
    void how_a_refusal_is_told_stands_in_the_catalogue(String authority, String procedure, String channels) {
        Answer page = Person.nobody(RunningLedger.ledger())
                .get("/api/v1/procedures/" + authority + "/" + procedure)
                .expect(200);
        assertThat(page.json().get("noticeChannels").valueStream().map(each -> each.asString()))
                .containsExactlyInAnyOrder(channels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "dinhquan, land-extract, 3, DQ 4.2.b",
        "quangngai, birth-registration, 3, QN 5.1.b",
        "binhthuan, criminal-record, 1, BT 4.7",
        "camau, business-household, 1, CM 6.1.b",
        "kontum, import-licence, 3, default: KT summary does not state it; as QN 5.1.b."
    })
    void usage_statistics_cover_what_the_policy_says(String authority, String procedure, int level, String article) {
        DossierPlay play = new DossierPlay(RunningLedger.ledger(), authority, procedure);
        play.submit("COUNTER", play.oneStop, Map.of());
        Answer usage = Person.named("reporting", RunningLedger.ledger())
                .getAfter(play.last(), "/api/v1/statistics/usage?from=2025-01-01&to=2027-12-31&groupBy=authority")
                .expect(200);
        var coverage = usage.json().get("coverage").get(authority);
        assertThat(coverage.get("fromLevel").asInt()).isEqualTo(level);
        assertThat(coverage.get("article").asString()).isEqualTo(article);
    }
}
