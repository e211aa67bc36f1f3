package vn.dossierledger.command.rule.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.PaymentMethod;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ProcedureDefinition;
import vn.dossierledger.command.rule.files.RuleFiles.Named;

class RuleFilesTest {

    private static final String YEAR = """
            year: 2027
            effectiveFrom: 2027-01-01
            week:
              MONDAY: [{from: "07:00", to: "11:30"}]
            daysOff:
              - {date: 2027-01-01, name: "Tết", reference: "Điều 112", verified: false}
            makeUpDays: []
            published: true
            """;

    private final RuleFiles files = new RuleFiles("");

    @Test
    void the_five_authorities_and_nine_procedures_come_with_the_program() {
        List<Named<AuthorityFile>> authorities = files.authorities();
        assertThat(authorities.stream()
                        .map(file -> file.content().authority().content().authority()))
                .containsExactly("binhthuan", "camau", "dinhquan", "kontum", "quangngai");
        assertThat(authorities.stream()
                        .flatMap(file -> file.content().procedures().stream())
                        .map(procedure -> procedure.content().authority() + "/"
                                + procedure.content().procedure()))
                .containsExactlyInAnyOrder(
                        "quangngai/birth-registration",
                        "quangngai/construction-permit",
                        "camau/business-household",
                        "camau/marriage-confirmation",
                        "dinhquan/land-extract",
                        "dinhquan/business-household",
                        "binhthuan/criminal-record",
                        "binhthuan/document-certification",
                        "kontum/import-licence");
    }

    @Test
    void a_value_has_its_article_or_says_that_it_is_our_default() {
        PolicyProfile quangngai = policy("quangngai");
        assertThat(quangngai.forwardWithin())
                .isEqualTo(new Cited<>(TimeLimit.of("0.5", LimitUnit.WORKING_DAYS), "QN 11.4"));
        assertThat(quangngai.intakeWithin().article()).startsWith("default: ");
        assertThat(policy("binhthuan").forwardWithin()).isEqualTo(new Cited<TimeLimit>(null, "BT 8.3.a"));
        assertThat(policy("binhthuan").paymentMethods().level4().value()).containsExactly(PaymentMethod.ONLINE);
        assertThat(policy("kontum").intakeChecks().article())
                .isEqualTo("default: KT summary does not state it; as QN 11.1.");
    }

    @Test
    void every_procedure_is_marked_as_a_sample() {
        assertThat(files.authorities().stream()
                        .flatMap(file -> file.content().procedures().stream())
                        .map(Dated::content))
                .allMatch(ProcedureDefinition::sample);
    }

    @Test
    void calendars_come_with_the_program() {
        assertThat(files.calendars().stream().map(file -> file.content().year()))
                .contains(2025, 2026);
    }

    static List<Arguments> faultsOfACalendar() {
        return List.of(
                Arguments.of(
                        "year: 2027",
                        "year: 2027\nyeer: 2027",
                        "at line 2 (yeer): the key 'yeer' is unknown; known here are daysOff, effectiveFrom, makeUpDays, published, week, year."),
                Arguments.of("makeUpDays: []", "", "(makeUpDays): the key 'makeUpDays' is missing."),
                Arguments.of("year: 2027", "year: \"2027\"", "at line 1 (year): a whole number is expected here."),
                Arguments.of(
                        "name: \"Tết\"",
                        "name: 5",
                        "at line 6 (daysOff[0].name): a text (put it in quotation marks) is expected here."),
                Arguments.of(
                        "name: \"Tết\"",
                        "name: \"T\\0t\"",
                        "at line 6 (daysOff[0].name): the text holds control or invalid characters."),
                Arguments.of(
                        "effectiveFrom: 2027-01-01",
                        "effectiveFrom: 2027-02-30",
                        "at line 2 (effectiveFrom): '2027-02-30' is not a day such as 2026-11-30."),
                Arguments.of(
                        "MONDAY",
                        "MOONDAY",
                        "at line 4 (week): 'MOONDAY' is not one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY."),
                Arguments.of("makeUpDays: []", "makeUpDays: none", "at line 7 (makeUpDays): a list is expected here."),
                Arguments.of(
                        "verified: false",
                        "verified: maybe",
                        "at line 6 (daysOff[0].verified): true or false is expected here."),
                Arguments.of(
                        "year: 2027", "year: [2027", "The rule file rules/calendars/2027.yaml is refused at line"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfACalendar")
    void a_fault_is_told_in_one_sentence_with_file_and_line(String right, String wrong, String sentence) {
        assertThatExceptionOfType(RuleFileRefused.class)
                .isThrownBy(() -> files.calendar(text(YEAR.replace(right, wrong))))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .startsWith("The rule file rules/calendars/2027.yaml is refused at line ")
                        .contains(sentence)
                        .doesNotContain("vn.dossierledger")
                        .doesNotContain("java.")
                        .hasLineCount(1));
    }

    @Test
    void a_key_that_comes_twice_is_refused() {
        assertThatExceptionOfType(RuleFileRefused.class)
                .isThrownBy(() -> files.calendar(text(YEAR + "year: 2028\n")))
                .withMessageContaining("year")
                .satisfies(refused -> assertThat(refused.getMessage()).hasLineCount(1));
    }

    static List<Arguments> faultsOfAnAuthority() {
        return List.of(
                Arguments.of(
                        "article: CM 12.4",
                        "article: CM 12.4, default: none",
                        "a value has either an article or a default, not both"),
                Arguments.of(", article: CM 12.4}", "}", "the key 'article' or 'default' is missing"),
                Arguments.of(
                        "article: CM 12.4",
                        "artikel: CM 12.4",
                        "the key 'artikel' is unknown; known here are value, article and default"),
                Arguments.of(
                        "unit: WORKING_DAYS}, article: CM 12.4",
                        "unit: DAYS}, article: CM 12.4",
                        "'DAYS' is not one of WORKING_HOURS, WORKING_DAYS, ELAPSED_HOURS, CALENDAR_DAYS"),
                Arguments.of("amount: 0.5", "amount: -1", "a time limit is longer than nothing"),
                Arguments.of(
                        "level: LEGACY:4",
                        "level: LEGACY:5",
                        "a service level is expected here, such as LEGACY:4 or ND42:FULL"));
    }

    @ParameterizedTest
    @MethodSource("faultsOfAnAuthority")
    void a_fault_in_the_file_of_an_authority_is_told_the_same_way(String right, String wrong, String sentence)
            throws Exception {
        String camau;
        try (var file = RuleFilesTest.class.getResourceAsStream("/rules/camau.yaml")) {
            camau = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(camau).contains(right);
        assertThatExceptionOfType(RuleFileRefused.class)
                .isThrownBy(() -> files.authority(text(camau.replace(right, wrong))))
                .satisfies(refused -> assertThat(refused.getMessage())
                        .startsWith("The rule file rules/2027.yaml is refused at line ")
                        .contains(sentence)
                        .doesNotContain("vn.dossierledger")
                        .hasLineCount(1));
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatExceptionOfType(RuleFileRefused.class)
                .isThrownBy(() -> files.authority(text("# nothing\n")))
                .withMessageContaining("it is empty, remove it or write its rules");
    }

    private PolicyProfile policy(String authority) {
        return files.authorities().stream()
                .map(file -> file.content())
                .filter(file -> file.authority().content().authority().equals(authority))
                .map(file -> file.policy().content())
                .findFirst()
                .orElseThrow();
    }

    private static Resource text(String yaml) {
        return new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "2027.yaml";
            }
        };
    }
}
