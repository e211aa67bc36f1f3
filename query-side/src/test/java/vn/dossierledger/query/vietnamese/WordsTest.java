package vn.dossierledger.query.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest(name = "\"{0}\" in \"{1}\": {2}")
    @CsvSource({
        // without diacritics everything is found
        "nguyen van duong, Nguyễn Văn Dương, true",
        "nguyen van duong, Nguyễn Văn Đường, true",
        "NGUYEN VAN DUONG, Nguyễn Văn Đường, true",
        "tran thi ngoc anh, Trần Thị Ngọc Ánh, true",
        "le hoang my, Lê Hoàng Mỹ, true",
        "do quyen, Đỗ Quyên, true",
        "dang khoi, Đặng Khôi, true",
        "phuong uyen, Phượng Uyên, true",
        "huynh, Huỳnh, true",
        "cap giay phep xay dung, Cấp giấy phép xây dựng, true",
        // a typed diacritic counts
        "đường, Dương, false",
        "đường, Đường, true",
        "Đường, đường, true",
        "dường, Dương, false",
        "dương, Dương, true",
        "duơng, Dương, true",
        "đuong, Dương, false",
        "đuong, Đường, true",
        "dừơng, Đường, true",
        "nguyên, Nguyễn, true",
        "nguyển, Nguyễn, false",
        "nguyễn, Nguyên, false",
        "nguyễn, nguyen, false",
        "mỹ, My, false",
        "my, Mỹ, true",
        "đỗ, Đỗ, true",
        "đỗ, Đổ, false",
        "đo, Đỗ, true",
        "dỗ, Đỗ, true",
        "to, Tô, true",
        "tô, Tơ, false",
        "tơ, Tô, false",
        "ăn, Ân, false",
        "an, Ân, true",
        "an, Ăn, true",
        // where a tone is drawn does not count
        "hoà, Hòa, true",
        "hòa, Hoà, true",
        "hoa, Hoà, true",
        "hóa, Hoà, false",
        "thuý, Thúy, true",
        "thúy, Thuý, true",
        "thủy, Thuỷ, true",
        "khoẻ, khỏe, true",
        "quý, Quý, true",
        "loà, loá, false",
        // the last word may be unfinished, the others may not
        "nguyen van du, Nguyễn Văn Đường, true",
        "nguyễ, Nguyễn, true",
        "ngu van, Nguyễn Văn, false",
        "hò, Hoà, true",
        "đư, Dương, false",
        // order does not count, every word does
        "duong nguyen, Nguyễn Văn Dương, true",
        "nguyen thi duong, Nguyễn Văn Dương, false",
        // names of other peoples of the highlands
        "K'Brôi, K’Brôi, true",
        "kbroi, K'Brôi, true",
        "broi, K'Brôi, true",
        "dak lak, Đắk Lắk, true",
        "y blo, Y Blŏ, true",
        // eth in place of đ
        "đặng, Ðặng, true",
        "ðặng, Đặng, true",
    })
    void a_typed_diacritic_counts_and_an_untyped_one_does_not(String typed, String text, boolean found) {
        assertThat(Words.found(typed, text)).isEqualTo(found);
        assertThat(Words.found(apart(typed), text)).as("typed in NFD").isEqualTo(found);
        assertThat(Words.found(typed, apart(text))).as("written in NFD").isEqualTo(found);
    }

    private static String apart(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    @Test
    void a_syllable_has_few_spellings() {
        assertThat(Words.spellings("đường")).hasSize(16).contains("`đương", "đương", "`duong", "duong");
        assertThat(Words.spellings("an")).containsExactly("an");
    }

    @Property
    void every_text_finds_itself(@ForAll @StringLength(max = 40) String text) {
        assertThat(Words.found(text, text)).isTrue();
    }

    @Property
    void no_spelling_grows_out_of_hand(@ForAll @StringLength(max = 60) String text) {
        assertThat(Words.spellings(text).size()).isLessThanOrEqualTo(64 * (1 + text.length()));
    }
}
