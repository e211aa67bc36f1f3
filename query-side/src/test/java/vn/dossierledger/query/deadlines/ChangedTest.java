package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.world.Rules;

/** From when until when a calendar year is another than it was. */
class ChangedTest {

    private static WorkingCalendar calendar(LocalDate... daysOff) {
        LocalDate since = LocalDate.of(2020, 1, 1);
        return WorkingCalendar.of(Map.of(
                2026,
                new Versioned<>(1, since, Rules.calendar(1, List.of(daysOff)).calendar())));
    }

    @Test
    void from_the_first_to_the_last_day_that_differs() {
        Changed changed = Changed.between(
                2026,
                calendar(LocalDate.of(2026, 4, 27)),
                calendar(LocalDate.of(2026, 4, 30), LocalDate.of(2026, 5, 1)));

        assertThat(changed).isEqualTo(new Changed(Told.at("2026-04-27T00:00"), Told.at("2026-05-02T00:00")));
    }

    @Test
    void the_whole_year_once_it_is_published() {
        Changed changed = Changed.between(2026, WorkingCalendar.of(Map.of()), calendar());

        assertThat(changed).isEqualTo(new Changed(Told.at("2026-01-01T00:00"), Told.at("2027-01-01T00:00")));
    }

    @Test
    void never_where_nothing_differs() {
        Changed changed = Changed.between(2026, calendar(), calendar());

        assertThat(changed.to()).isBefore(changed.from());
    }
}
