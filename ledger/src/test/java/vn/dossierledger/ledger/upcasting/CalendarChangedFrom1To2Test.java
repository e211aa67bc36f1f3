package vn.dossierledger.ledger.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.rule.CalendarChanged;

/** A calendar year that was written down before it could be said that a year is not published yet. */
class CalendarChangedFrom1To2Test {

    private static final String TYPE = "vn.dossierledger.api.rule.CalendarChanged";
    private static final String REVISION_1 = Stored.contract("CalendarChanged.rev1.json");

    @Test
    void it_was_published() {
        assertThat(REVISION_1).doesNotContain("published");
        assertThat(new CalendarChangedFrom1To2()
                        .next(Stored.json(REVISION_1))
                        .get("calendar")
                        .get("published")
                        .asBoolean())
                .isTrue();
        assertThat(((CalendarChanged) Stored.read(TYPE, "1", REVISION_1))
                        .calendar()
                        .published())
                .isTrue();
    }

    @Test
    void what_said_that_it_was_not_stays_so() {
        String expected = Stored.contract("CalendarChanged.rev2.json").replace("published\" : true", "published\" : false");

        assertThat(((CalendarChanged) Stored.read(TYPE, "1", expected)).calendar().published())
                .isFalse();
    }
}
