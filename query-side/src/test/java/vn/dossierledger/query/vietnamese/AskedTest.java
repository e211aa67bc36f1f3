package vn.dossierledger.query.vietnamese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskedTest {

    @ParameterizedTest
    @CsvSource({
        "H48.12-170414-0001, h48121704140001",
        "h48.12 170414 0001, h48121704140001",
        "H48121704140001, h48121704140001",
        "0912 345 678, 0912345678",
        "0912.345.678, 0912345678",
        "+84 912 345 678, 0912345678",
        "0084912345678, 0912345678",
        "84912345678, 0912345678",
        "+84 (0)912-345-678, 0912345678",
        "(+84) 912 345 678, 0912345678",
        "008412345678, 008412345678",
        "841204-0001, 8412040001",
        "048 201 001 234, 048201001234",
        "G09.20-20200101-0000001, g0920202001010000001",
    })
    void a_number_is_one_however_it_is_written(String typed, String number) {
        Asked asked = Asked.of(typed);
        assertThat(asked.words()).isEmpty();
        assertThat(asked.numbers()).extracting(Digits::joined).containsExactly(number);
    }

    @Test
    void words_and_numbers_are_asked_for_together() {
        assertThat(Asked.of("Nguyễn Văn 0912 345 678"))
                .isEqualTo(new Asked(List.of("~nguyên", "văn"), List.of(digits("0912", "345", "678")), false));
        assertThat(Asked.of("0912 345 678 nguy"))
                .isEqualTo(new Asked(List.of("nguy"), List.of(digits("0912", "345", "678")), true));
        assertThat(Asked.of("Nguyễn +84 912 345 678"))
                .isEqualTo(new Asked(List.of("~nguyên"), List.of(digits("0912", "345", "678")), false));
    }

    private static Digits digits(String... parts) {
        return new Digits(List.of(parts));
    }

    @Test
    void neighbouring_numbers_may_be_one_or_several() {
        Digits date = Asked.of("ngày 15/6/2020").numbers().getFirst();
        assertThat(date.joined()).isEqualTo("1562020");
        assertThat(date.around(0)).containsExactlyInAnyOrder("15", "156", "1562020");
        assertThat(date.around(1)).containsExactlyInAnyOrder("6", "156", "62020", "1562020");
        assertThat(Asked.of("7").numbers().getFirst().several()).isFalse();
        assertThat(new Digits(java.util.Collections.nCopies(50, "1")).around(7)).containsExactly("1");
    }

    @Test
    void nothing_typed_asks_for_nothing() {
        assertThat(Asked.of("???").nothing()).isTrue();
        assertThat(Asked.of("7").nothing()).isFalse();
        assertThat(Asked.of("  , - ")).isEqualTo(new Asked(List.of(), List.of(), false));
    }

    @Test
    void a_code_is_found_from_its_date_on() {
        assertThat(Identifiers.ofCode("H48.12-170414-0001")).containsExactly("h48121704140001", "1704140001");
    }
}
