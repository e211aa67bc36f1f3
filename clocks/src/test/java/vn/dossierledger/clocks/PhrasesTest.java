package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.clocks.Calendars.at;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.policy.PauseEffect;

/** What is said of a clock, in both languages. */
class PhrasesTest {

    private static final DerivationWords ENGLISH = DerivationWords.in(Locale.ENGLISH);
    private static final DerivationWords VIETNAMESE = DerivationWords.in(Locale.forLanguageTag("vi"));

    @Test
    void each_phrase_is_there_in_both_languages() {
        assertThat(phrases("en").keySet()).isEqualTo(phrases("vi").keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "Giỗ Tổ Hùng Vương, Hùng Kings",
        "Nghỉ bù Tết Nguyên đán, substitute for Tết",
        "Nghỉ hoán đổi dịp Quốc khánh, day swapped at National Day",
        "Nghỉ hoán đổi dịp Tết Dương lịch 2019, day swapped at Tết Dương lịch 2019",
        "Ngày Văn hóa, Ngày Văn hóa",
    })
    void a_name_is_translated_where_it_is_known(String vietnamese, String english) {
        assertThat(Phrases.ENGLISH.name(vietnamese)).isEqualTo(english);
        assertThat(Phrases.VIETNAMESE.name(vietnamese)).isEqualTo(vietnamese);
    }

    @Test
    void both_dates_of_a_forwarding_are_said() {
        Rules rules = SomeRules.usual()
                .withForward(TimeLimit.of("6", LimitUnit.WORKING_HOURS))
                .rules();
        ClockReading forward = DossierClocks.preview(
                ClockName.FORWARD, at("2026-03-02 15:00"), List.of(), rules, at("2026-03-02 15:00"));
        assertThat(ENGLISH.of(forward))
                .endsWith(
                        "Due Tuesday 3/3/2026 11:00; QN 11.4, calendar 2026 v1",
                        "By the clock on the wall it would be Monday 2/3/2026 21:00");
        assertThat(VIETNAMESE.of(forward))
                .endsWith(
                        "Hạn 11:00 thứ Ba 3/3/2026; QN 11.4, lịch 2026 v1",
                        "Nếu tính theo giờ liên tục: 21:00 thứ Hai 2/3/2026");
    }

    @Test
    void a_wait_for_the_citizen_and_an_outage_are_said_by_name() {
        Outage outage = new Outage(at("2026-03-05 08:00"), at("2026-03-05 09:00"));
        Life life = Life.under(SomeRules.usual()
                        .withOutages(outage)
                        .withSupplement(PauseEffect.RESUME)
                        .withResolution(TimeLimit.of("1", LimitUnit.WORKING_DAYS)))
                .submitted("2026-03-02 08:00")
                .accepted("2026-03-02 10:00")
                .forwarded("2026-03-02 10:00")
                .asked(SupplementPhase.PROCESSING, "2026-03-02 11:30", null)
                .supplemented(SupplementPhase.PROCESSING, "2026-03-05 07:00");
        assertThat(VIETNAMESE.of(life.clock(ClockName.RESOLUTION, "2026-03-05 10:00")))
                .containsExactly(
                        "1 giờ 30 trong thứ Hai 2/3, đến 11:30",
                        "Tạm dừng (Chờ bổ sung hồ sơ) từ 11:30 thứ Hai 2/3 đến 07:00 thứ Năm 5/3",
                        "1 giờ trong thứ Năm 5/3, đến 08:00",
                        "Gián đoạn dịch vụ từ 08:00 thứ Năm 5/3 đến 09:00 thứ Năm 5/3 (default: an outage)",
                        "2 giờ 30 trong thứ Năm 5/3, đến 11:30",
                        "Ngoài giờ làm việc đến 13:30 thứ Năm 5/3",
                        "3 giờ trong thứ Năm 5/3, đến 16:30",
                        "Hạn 16:30 thứ Năm 5/3/2026; procedure: 5 working days, lịch 2026 v1");
        assertThat(ENGLISH.of(life.clock(ClockName.RESOLUTION, "2026-03-05 10:00")))
                .contains("Paused (waiting for the supplement) from Monday 2/3 11:30 until Thursday 5/3 07:00");
        assertThat(ENGLISH.of(life.clocks("2026-03-05 10:00").getLast()))
                .containsExactly("Outage from Thursday 5/3 08:00 until Thursday 5/3 09:00 (default: an outage)");
    }

    @Test
    void what_has_no_end_says_why() {
        Life stopped = Life.under(SomeRules.usual())
                .submitted("2026-03-02 08:00")
                .accepted("2026-03-02 10:00")
                .stopped("2026-03-03 09:00");
        assertThat(ENGLISH.of(stopped.clock(ClockName.RESOLUTION, "2026-03-04 08:00")))
                .containsExactly("Paused since Tuesday 3/3 09:00, the end is open; procedure: 5 working days");
        Life hit = Life.under(SomeRules.usual().withOutages(new Outage(at("2026-03-02 09:00"), null)))
                .submitted("2026-03-02 08:00");
        assertThat(VIETNAMESE.of(hit.clocks("2026-03-02 10:00").getLast()))
                .containsExactly("Gián đoạn dịch vụ từ 09:00 thứ Hai 2/3, chưa chấm dứt (default: an outage)");
        assertThat(ENGLISH.of(Life.under(SomeRules.usual().withForward(null))
                        .submitted("2026-03-02 08:00")
                        .accepted("2026-03-02 10:00")
                        .clock(ClockName.FORWARD, "2026-03-02 10:00")))
                .containsExactly("No time is stated; QN 11.4");
    }

    private static ResourceBundle phrases(String language) {
        return ResourceBundle.getBundle(
                "vn.dossierledger.clocks.derivation",
                Locale.of(language),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
