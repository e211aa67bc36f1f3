package vn.dossierledger.command.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePatternTest {

    @ParameterizedTest
    @CsvSource({
        "{unit}-{yyMMdd}-{n4}, H48.12, 2017-04-14, 1, H48.12-170414-0001",
        "{unit}-{yyMMdd}-{n4}, H48.12, 2017-04-14, 9999, H48.12-170414-9999",
        "{unit}-{yyMMdd}-{n4}, H48.12, 2017-04-14, 10000, H48.12-170414-10000",
        "000.00.00.{unit}-{yyMMdd}-{n4}, H10, 2026-01-02, 7, 000.00.00.H10-260102-0007",
        "{unit}-{yyyyMMdd}-{n7}, G09.20, 2026-12-31, 12, G09.20-20261231-0000012",
        "{unit}$1-{n1}, A, 2026-12-31, 12, A$1-12"
    })
    void writes_the_codes_of_every_vintage(String pattern, String unit, LocalDate day, long serial, String code) {
        assertThat(new CodePattern(pattern).write(unit, day, serial)).isEqualTo(code);
    }
}
