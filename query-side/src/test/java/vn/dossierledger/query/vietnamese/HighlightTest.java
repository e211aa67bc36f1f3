package vn.dossierledger.query.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightTest {

    @ParameterizedTest
    @CsvSource({
        "duong, Nguyễn Văn Đường, Nguyễn Văn <mark>Đường</mark>",
        "nguyen du, Nguyễn Văn Đường, <mark>Nguyễn</mark> Văn <mark>Đường</mark>",
        "hòa, quán Hoà Bình, quán <mark>Hoà</mark> Bình",
        "ngu van, Nguyễn Văn An, Nguyễn <mark>Văn</mark> An",
        "kbroi, Ông K'Brôi, Ông <mark>K&#39;Brôi</mark>",
        "broi, Ông K'Brôi, Ông <mark>K&#39;Brôi</mark>",
        "12, số 12 đường 123, số <mark>12</mark> đường 123",
    })
    void marks_whole_words_that_were_asked_for(String typed, String text, String marked) {
        assertThat(Highlight.of(Asked.of(typed), text)).hasValue(marked);
        assertThat(Highlight.of(Asked.of(typed), Normalizer.normalize(text, Normalizer.Form.NFD)))
                .hasValue(marked);
    }

    @ParameterizedTest
    @CsvSource({"đường, Nguyễn Văn Dương", "'', Nguyễn Văn Dương", "0912345678, Nguyễn Văn Dương"})
    void marks_nothing_else(String typed, String text) {
        assertThat(Highlight.of(Asked.of(typed), text)).isEmpty();
    }

    @Test
    void what_stood_in_the_text_is_no_html() {
        assertThat(Highlight.of(Asked.of("an"), "<script>An</script> & \"b\""))
                .hasValue("&lt;script&gt;<mark>An</mark>&lt;/script&gt; &amp; &quot;b&quot;");
    }

    @Test
    void a_code_is_marked_whole() {
        assertThat(Highlight.ofCode(Asked.of("h48.12 1704"), "H48.12-170414-0001"))
                .hasValue("<mark>H48.12-170414-0001</mark>");
        assertThat(Highlight.ofCode(Asked.of("1704"), "H48.12-170414-0001")).isPresent();
        assertThat(Highlight.ofCode(Asked.of("0414"), "H48.12-170414-0001")).isEmpty();
    }
}
