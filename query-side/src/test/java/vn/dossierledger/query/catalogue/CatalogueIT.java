package vn.dossierledger.query.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.World;

/** The public catalogue over HTTP, without a token. */
class CatalogueIT {

    private final World world = World.get();

    @Test
    void shows_a_procedure_with_all_that_must_be_published() {
        Answer page = world.get(null, "/api/v1/procedures/camau/business-household", 5);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text("/name")).isEqualTo("Đăng ký hộ kinh doanh");
        assertThat(page.text("/level")).isEqualTo("LEGACY:4");
        assertThat(page.text("/limit/unit")).isEqualTo("WORKING_DAYS");
        assertThat(page.body().at("/fees/0/amount").asLong()).isEqualTo(100_000);
        assertThat(page.body().at("/returnChannels").toString()).isEqualTo("[\"POST\"]");
        assertThat(page.body().at("/paymentMethods").toString()).isEqualTo("[\"ONLINE\"]");
        assertThat(page.text("/effectiveFrom")).isEqualTo("2020-01-01");
        assertThat(world.get(null, "/api/v1/procedures/camau/none").status()).isEqualTo(404);
    }

    @Test
    void lists_what_is_asked_for() {
        assertThat(world.get(null, "/api/v1/procedures", 5).body().size()).isEqualTo(2);
        assertThat(world.get(null, "/api/v1/procedures?authority=camau").body().size())
                .isEqualTo(1);
        assertThat(world.get(null, "/api/v1/procedures?q=ho+kinh+doanh&level=4")
                        .body()
                        .size())
                .isEqualTo(2);
        assertThat(world.get(null, "/api/v1/procedures?level=3").body().size()).isZero();
    }

    @Test
    void offers_nothing_of_an_authority_whose_last_day_is_over() {
        world.append(RuleIds.authority("merged"), Rules.authorityRegistered("merged", LocalDate.of(2025, 6, 30)));
        long position = world.append(RuleIds.procedure("merged", Rules.PROCEDURE), Rules.procedurePublished("merged"));

        assertThat(world.get(null, "/api/v1/procedures?authority=merged", position)
                        .body()
                        .size())
                .isZero();
        assertThat(world.get(null, "/api/v1/procedures").body().size()).isEqualTo(2);
        assertThat(world.get(null, "/api/v1/procedures/merged/" + Rules.PROCEDURE)
                        .status())
                .isEqualTo(404);
    }
}
