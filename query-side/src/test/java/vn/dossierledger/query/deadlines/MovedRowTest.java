package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.query.deadlines.MovedDateKind;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.query.world.Rules;

/** Promised dates that moved after they had been missed. Accepted on Monday at 9: promised for Thursday, 5 March, at 9. */
class MovedRowTest {

    private static final String CODE = Told.CODE;

    private static Told late() {
        return Told.submitted("2026-03-02T08:00").accepted("2026-03-02T09:00").forwarded("2026-03-02T10:00");
    }

    private static List<MovedRow> moved(Told life) {
        return MovedRow.of(life.body(), Rules.inForce(Rules.AUTHORITY));
    }

    private static Told apologised(String local) {
        return late().then(
                        local,
                        at -> new ApologyIssued(
                                CODE,
                                at,
                                Told.LEADER,
                                null,
                                Told.at("2026-03-05T09:00"),
                                Told.at("2026-03-12T09:00"),
                                null));
    }

    @Test
    void an_apology_after_the_end_names_another_date_and_changes_nothing() {
        assertThat(moved(apologised("2026-03-06T08:00"))).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(MovedDateKind.APOLOGY);
            assertThat(row.missedAt()).isEqualTo(Told.at("2026-03-05T09:00"));
            assertThat(row.before()).isEqualTo(Told.at("2026-03-05T09:00"));
            assertThat(row.after()).isEqualTo(Told.at("2026-03-12T09:00"));
            assertThat(row.measuredAgainst()).isEqualTo(Told.at("2026-03-05T09:00"));
            assertThat(row.happening().by()).isEqualTo(Told.LEADER);
        });
    }

    @Test
    void an_apology_in_time_is_no_move_after_a_breach() {
        assertThat(moved(apologised("2026-03-03T08:00"))).isEmpty();
    }

    @Test
    void an_extension_after_the_end_is_shown_with_its_legal_basis() {
        Told life = late().then(
                        "2026-03-06T08:00",
                        at -> new DeadlineExtended(
                                CODE,
                                at,
                                Told.LEADER,
                                Told.at("2026-03-05T09:00"),
                                Told.at("2026-03-09T09:00"),
                                "law"));

        assertThat(moved(life)).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(MovedDateKind.EXTENSION);
            assertThat(row.after()).isEqualTo(Told.at("2026-03-09T09:00"));
            assertThat(row.measuredAgainst()).isEqualTo(Told.at("2026-03-05T09:00"));
            assertThat(row.happening().legalBasis()).isEqualTo("law");
        });
    }

    @Test
    void a_supplement_or_a_stop_after_the_end_moves_no_date() {
        Told life = late().askedForMore("2026-03-06T08:00")
                .answered("2026-03-09T08:00")
                .then("2026-03-10T08:00", at -> new DossierStopped(CODE, at, Told.LEADER, null, "law"))
                .then("2026-03-11T08:00", at -> new DossierResumed(CODE, at, Told.LEADER, null, "law"));

        assertThat(moved(life)).isEmpty();
    }

    @Test
    void a_supplement_before_the_end_moves_it_and_is_no_breach() {
        assertThat(moved(late().askedForMore("2026-03-04T08:00").answered("2026-03-16T08:00")))
                .isEmpty();
    }

    @Test
    void a_reopening_of_what_was_late_promises_anew() {
        assertThat(moved(reopened("2026-03-06T08:00"))).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(MovedDateKind.REOPENING);
            assertThat(row.before()).isEqualTo(Told.at("2026-03-05T09:00"));
            assertThat(row.after()).isEqualTo(Told.at("2026-03-12T08:00"));
            assertThat(row.measuredAgainst()).isNull();
        });
        assertThat(moved(reopened("2026-03-04T08:00"))).isEmpty();
    }

    private static Told reopened(String ready) {
        return late().ready(ready)
                .then(
                        "2026-03-09T08:00",
                        at -> new DossierReopened(
                                CODE,
                                at,
                                Told.LEADER,
                                null,
                                "head",
                                null,
                                "nghiep-vu",
                                DossierClocks.appointment(at, Rules.inForce(Rules.AUTHORITY))));
    }

    @Test
    void the_correction_of_a_date_is_shown_and_that_of_a_name_is_not() {
        assertThat(moved(corrected("receivedAt"))).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(MovedDateKind.CORRECTION);
            assertThat(row.before()).isNull();
            assertThat(row.after()).isNull();
            assertThat(row.measuredAgainst()).isEqualTo(Told.at("2026-03-05T09:00"));
        });
        assertThat(moved(corrected("applicant.name"))).isEmpty();
    }

    private static Told corrected(String field) {
        return late().ready("2026-03-06T08:00")
                .then(
                        "2026-03-09T08:00",
                        at -> new RecordCorrected(
                                CODE, at, Told.LEADER, 3, "ResultReturned", field, null, null, null, "head"));
    }
}
