package vn.dossierledger.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                    | EN
            en-GB,vi;q=0.5        | EN
            fr, en;q=0.4, vi;q=.9 | VI
            vi-VN                 | VI
            fr                    | VI
            *                     | VI
            ;;;q=x                | VI
            """)
    void the_preferred_language_answers_and_vietnamese_otherwise(String header, Language language) {
        assertThat(Language.preferred(header)).isEqualTo(language);
    }
}
