package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.clocks.Calendars.at;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;

/** K8: an apology comes at least one working day before the end (DOMAIN.md 4). */
class ApologyLeadTest {

    private static final Life ACCEPTED =
            Life.under(SomeRules.usual()).submitted("2026-03-02 08:00").accepted("2026-03-02 10:00");

    @ParameterizedTest
    @CsvSource({
        // The end is five working days after the acceptance: a day earlier, four days after it.
        "2026-03-02 10:00, 2026-03-06 10:00",
        // Over the weekend, over Tết, and from a make-up Saturday.
        "2026-03-02 17:00, 2026-03-09 07:00",
        "2026-02-13 10:00, 2026-02-26 10:00",
        "2026-02-09 10:00, 2026-02-13 10:00",
        "2026-08-17 10:00, 2026-08-21 10:00",
        "2026-01-05 10:00, 2026-01-09 10:00",
    })
    void the_last_moment_is_a_working_day_before_the_end(String acceptedAt, String latest) {
        Life life = Life.under(SomeRules.usual()).submitted(acceptedAt).accepted(acceptedAt);
        assertThat(latest(life, acceptedAt)).contains(at(latest));
    }

    @Test
    void a_second_apology_leads_the_date_of_the_first() {
        Life apologised = ACCEPTED.then(new ApologyIssued(
                "H48.12-260302-0001",
                at("2026-03-05 08:00"),
                Actor.THE_CLOCK,
                null,
                at("2026-03-09 10:00"),
                at("2026-03-12 17:00"),
                null));
        assertThat(latest(apologised, "2026-03-05 09:00")).contains(at("2026-03-12 07:00"));
    }

    @Test
    void there_is_none_before_acceptance_or_while_the_end_is_open() {
        assertThat(latest(Life.under(SomeRules.usual()).submitted("2026-03-02 08:00"), "2026-03-02 09:00"))
                .isEmpty();
        assertThat(latest(
                        ACCEPTED.forwarded("2026-03-02 11:00")
                                .asked(SupplementPhase.PROCESSING, "2026-03-03 08:00", null),
                        "2026-03-03 09:00"))
                .isEmpty();
    }

    private static Optional<Instant> latest(Life life, String now) {
        return DossierClocks.latestApology(life.history(), life.rules().rules(), at(now));
    }
}
