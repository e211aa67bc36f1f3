package vn.dossierledger.query.dossierfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.query.Language;

/** Nobody reads a class name, a code or a gap in a dossier's history. */
class EveryEventHasItsSentenceTest {

    private static final String VIETNAMESE = ".*[ăâđêôơưàáạảãầấậẩẫèéẹẻẽềếệểễìíịỉĩòóọỏõồốộổỗờớợởỡùúụủũừứựửữỳýỵỷỹ].*";
    private static final String CODE = "(?s).*([A-Z]{2,}_|[a-z][A-Z]|null|\\{|\\[).*";

    static List<DossierEvent> events() {
        return Contracts.events().toList();
    }

    @ParameterizedTest
    @MethodSource("events")
    void in_vietnamese_and_in_english(DossierEvent event) {
        String vietnamese = new Sentences(Language.VI).of(event);
        String english = new Sentences(Language.EN).of(event);

        assertThat(vietnamese).matches(VIETNAMESE).doesNotMatch(CODE).hasSizeGreaterThan(15);
        assertThat(english).doesNotMatch(CODE).hasSizeGreaterThan(15).isNotEqualTo(vietnamese);
        assertThat(english.replace("đồng", ""))
                .as("but for names and the currency")
                .satisfiesAnyOf(
                        plain -> assertThat(plain).doesNotMatch(VIETNAMESE),
                        named -> assertThat(event.toString()).contains(namesIn(named)));
        for (String sentence : List.of(vietnamese, english)) {
            assertThat(sentence)
                    .doesNotContain(event.getClass().getSimpleName(), event.by().subject(), "c2VhbGVk");
        }
    }

    private static List<String> namesIn(String sentence) {
        return List.of(sentence.split("[ ,()]+", -1)).stream()
                .filter(word -> word.toLowerCase(Locale.ROOT).matches(VIETNAMESE))
                .toList();
    }

    @Test
    void and_no_two_kinds_share_one() {
        for (Language language : Language.values()) {
            assertThat(events().stream().map(event -> new Sentences(language).of(event)))
                    .doesNotHaveDuplicates()
                    .hasSize(DossierEvent.class.getPermittedSubclasses().length);
        }
    }
}
