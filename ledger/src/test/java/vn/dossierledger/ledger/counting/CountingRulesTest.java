package vn.dossierledger.ledger.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.dossier.DossierState;

class CountingRulesTest {

    /** The column "how the reporting form counts it" of DOMAIN.md 2. */
    @ParameterizedTest
    @CsvSource({
        "SUBMITTED, NOT_COUNTED",
        "INTAKE_SUPPLEMENT, NOT_COUNTED",
        "DECLINED, NOT_COUNTED",
        "ACCEPTED, IN_PROGRESS",
        "IN_PROCESS, IN_PROGRESS",
        "CO_PROCESSING, IN_PROGRESS",
        "SUPPLEMENT, IN_PROGRESS",
        "FEE_DUE, IN_PROGRESS",
        "AWAITING_DECISION, IN_PROGRESS",
        "STOPPED, APART",
        "WITHDRAWN, APART",
        "RESULT_READY, SOLVED",
        "RETURNED, SOLVED"
    })
    void the_first_version_counts_every_state_as_the_form_does(DossierState state, CountedAs counted) {
        assertThat(CountingRules.ofTheProgram().version(1).counts(state)).isEqualTo(counted);
    }

    @Test
    void a_report_follows_the_newest_version_that_had_begun_by_its_last_day() {
        CountingRules rules = new CountingRules(List.of(rule(1, "2020-01-01"), rule(2, "2027-01-01")));

        assertThat(rules.inForceOn(LocalDate.of(2026, 12, 31)).version()).isEqualTo(1);
        assertThat(rules.inForceOn(LocalDate.of(2027, 1, 1)).version()).isEqualTo(2);
        assertThat(rules.inForceOn(LocalDate.of(2016, 1, 1)).version()).isEqualTo(1);
    }

    @Test
    void what_only_says_it_better_is_counted_by_the_version_before() {
        CountingRules rules = CountingRules.ofTheProgram();

        assertThat(rules.counting()).containsExactly(rules.version(1));
        assertThat(rules.countingFor(rules.version(2))).isSameAs(rules.version(1));
    }

    @Test
    void every_report_says_how_a_dossier_counts_that_waits_for_a_fee_but_those_that_were_sealed_before() {
        CountingRules rules = CountingRules.ofTheProgram();

        assertThat(rules.inForceOn(LocalDate.of(2015, 1, 31)).version()).isEqualTo(2);
        assertThat(rules.version(2).says()).startsWith(rules.version(1).says().toArray(String[]::new));
        assertThat(rules.version(2).says())
                .filteredOn(each -> each.contains("nộp phí, lệ phí"))
                .hasSize(1);
        assertThat(rules.version(1).says()).noneMatch(each -> each.contains("nộp phí, lệ phí"));
    }

    @Test
    void a_missing_version_or_state_is_told_with_what_to_do() {
        assertThatThrownBy(() -> new CountingRules(List.of(rule(2, "2020-01-01"))))
                .hasMessageContaining("report06a.v1.json");
        assertThatThrownBy(() -> new CountingRules(List.of())).hasMessageContaining("report06a.v1.json");
        assertThatThrownBy(() -> CountingRules.ofTheProgram().version(99)).hasMessageContaining("newer program");
        assertThatThrownBy(() -> new CountingRule(
                        1, LocalDate.of(2020, 1, 1), Map.of(DossierState.SUBMITTED, CountedAs.NOT_COUNTED), List.of()))
                .hasMessageContaining("name them all");
    }

    private static CountingRule rule(int version, String since) {
        Map<DossierState, CountedAs> states = new EnumMap<>(DossierState.class);
        for (DossierState state : DossierState.values()) {
            states.put(state, CountedAs.NOT_COUNTED);
        }
        return new CountingRule(version, LocalDate.parse(since), states, List.of("so it counts"));
    }
}
