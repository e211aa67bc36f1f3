package vn.dossierledger.query.deadlines.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPattern;
import vn.dossierledger.query.deadlines.Told;
import vn.dossierledger.query.world.Rules;

/** Each pattern shows where it should and stays silent just beside it. Accepted on Monday at 9, three working days: due on Thursday at 9. */
class PatternsTest {

    private static final String CODE = Told.CODE;
    private static final Thresholds THRESHOLDS =
            new Thresholds(Duration.ofHours(1), Duration.ofHours(8), 2, new BigDecimal("0.5"), Duration.ofHours(16));

    private static Told inProcess() {
        return Told.submitted("2026-03-02T08:00").accepted("2026-03-02T09:00").forwarded("2026-03-02T09:30");
    }

    private static List<String> evidence(AttentionPattern name, Told life) {
        return evidence(name, life, THRESHOLDS);
    }

    private static List<String> evidence(AttentionPattern name, Told life, Thresholds thresholds) {
        var dossier = new Watched(life.happenings(), life.history(), Rules.inForce(Rules.AUTHORITY), thresholds);
        return Patterns.of(name).seenIn(dossier).map(Seen::evidence).toList();
    }

    @Test
    void every_name_has_its_pattern() {
        assertThat(Patterns.ALL)
                .extracting(Pattern::name)
                .containsExactlyElementsOf(EnumSet.allOf(AttentionPattern.class));
    }

    @ParameterizedTest
    @EnumSource(AttentionPattern.class)
    void every_pattern_is_a_sentence_in_two_languages_with_its_article(AttentionPattern name) {
        Pattern pattern = Patterns.of(name);
        assertThat(pattern.sentence(Language.VI)).endsWith(".").isNotEqualTo(pattern.sentence(Language.EN));
        assertThat(pattern.sentence(Language.EN)).endsWith(".");
        assertThat(pattern.threshold(Language.EN, THRESHOLDS)).isNotBlank();
        assertThat(pattern.article()).matches("(DQ|QN|BT|CM|default:).*");
    }

    @Test
    void a_supplement_asked_in_the_last_working_hour() {
        AttentionPattern name = AttentionPattern.SUPPLEMENT_ASKED_SHORTLY_BEFORE_THE_END;
        assertThat(evidence(name, inProcess().askedForMore("2026-03-05T08:00"))).containsExactly("PT1H");
        assertThat(evidence(name, inProcess().askedForMore("2026-03-05T08:30"))).containsExactly("PT30M");
        assertThat(evidence(name, inProcess().askedForMore("2026-03-05T07:59"))).isEmpty();
        assertThat(evidence(name, inProcess().askedForMore("2026-03-05T09:01"))).isEmpty();
    }

    @Test
    void a_supplement_asked_after_the_end() {
        AttentionPattern name = AttentionPattern.SUPPLEMENT_ASKED_AFTER_THE_END;
        assertThat(evidence(name, inProcess().askedForMore("2026-03-05T09:00"))).isEmpty();
        assertThat(evidence(name, inProcess().askedForMore("2026-03-05T10:00"))).containsExactly("PT1H");
    }

    @Test
    void supplements_again_and_again() {
        AttentionPattern name = AttentionPattern.SUPPLEMENTS_REPEATED;
        Told once = Told.submitted("2026-03-02T07:30")
                .then(
                        "2026-03-02T08:00",
                        at -> new SupplementRequested(
                                CODE, at, Told.LEADER, SupplementPhase.INTAKE, List.of(), null, null));
        assertThat(evidence(name, once)).isEmpty();
        Told twice = inProcess()
                .askedForMore("2026-03-03T08:00")
                .answered("2026-03-03T09:00")
                .askedForMore("2026-03-03T10:00");
        assertThat(evidence(name, twice)).containsExactly("2");
    }

    @Test
    void a_stop_shortly_before_the_end() {
        AttentionPattern name = AttentionPattern.STOPPED_SHORTLY_BEFORE_THE_END;
        assertThat(evidence(name, stopped("2026-03-04T09:00"))).containsExactly("PT8H");
        assertThat(evidence(name, stopped("2026-03-04T08:59"))).isEmpty();
    }

    private static Told stopped(String local) {
        return inProcess().then(local, at -> new DossierStopped(CODE, at, Told.LEADER, null, "law"));
    }

    @Test
    void an_extension_when_more_than_half_is_over() {
        AttentionPattern name = AttentionPattern.EXTENDED_LATE_IN_THE_TERM;
        // Half of 24 working hours is over on Tuesday at 14:30.
        assertThat(evidence(name, extended("2026-03-03T14:30"))).isEmpty();
        assertThat(evidence(name, extended("2026-03-04T09:00"))).containsExactly("0.6667");
    }

    private static Told extended(String local) {
        return inProcess()
                .then(
                        local,
                        at -> new DeadlineExtended(
                                CODE,
                                at,
                                Told.LEADER,
                                Told.at("2026-03-05T09:00"),
                                Told.at("2026-03-09T09:00"),
                                "law"));
    }

    @Test
    void a_result_ready_long_before_it_leaves() {
        AttentionPattern name = AttentionPattern.RESULT_READY_LONG_BEFORE_IT_LEFT;
        assertThat(evidence(name, left(inProcess().ready("2026-03-03T08:00"), "2026-03-05T08:00")))
                .isEmpty();
        assertThat(evidence(name, left(inProcess().ready("2026-03-03T08:00"), "2026-03-05T09:00")))
                .containsExactly("PT17H");
        Told notReady = inProcess()
                .ready("2026-03-03T08:00")
                .then("2026-03-03T09:00", at -> new OriginalsChecked(CODE, at, Told.LEADER, false, null))
                .ready("2026-03-06T08:00");
        assertThat(evidence(name, left(notReady, "2026-03-06T09:00"))).isEmpty();
    }

    private static Told left(Told life, String local) {
        return life.then(local, at -> new ResultReturned(CODE, at, Told.LEADER, ReturnChannel.IN_PERSON, null, at));
    }

    @Test
    void forwarded_late_by_the_calendar_of_then_and_on_time_by_the_one_of_now() {
        AttentionPattern name = AttentionPattern.FORWARDED_LATE_BUT_MET_BY_RECOUNT;
        // By the calendar of now four working hours end on Monday at 15:00.
        assertThat(evidence(name, forwarded("2026-03-02T14:30", "2026-03-02T14:00")))
                .containsExactly("PT30M");
        assertThat(evidence(name, forwarded("2026-03-02T14:30", "2026-03-02T15:00")))
                .isEmpty();
        assertThat(evidence(name, forwarded("2026-03-02T15:30", "2026-03-02T14:00")))
                .isEmpty();
    }

    private static Told forwarded(String local, String endAsItWas) {
        return Told.submitted("2026-03-02T08:00")
                .accepted("2026-03-02T09:00")
                .then(local, at -> new DossierForwarded(CODE, at, Told.LEADER, "nghiep-vu", Told.at(endAsItWas)));
    }

    @Test
    void a_date_corrected_when_the_end_was_missed() {
        AttentionPattern name = AttentionPattern.DATE_CORRECTED_AFTER_THE_END;
        assertThat(evidence(name, corrected("receivedAt", "2026-03-05T10:00"))).containsExactly("PT1H");
        assertThat(evidence(name, corrected("receivedAt", "2026-03-04T10:00"))).isEmpty();
        assertThat(evidence(name, corrected("summary", "2026-03-05T10:00"))).isEmpty();
    }

    private static Told corrected(String field, String local) {
        return inProcess()
                .then(
                        local,
                        at -> new RecordCorrected(
                                CODE, at, Told.LEADER, 0, "DossierSubmitted", field, null, null, null, "head"));
    }

    @Test
    void the_thresholds_are_data() {
        Thresholds wider =
                new Thresholds(Duration.ofHours(4), Duration.ofHours(8), 1, new BigDecimal("0.9"), Duration.ofHours(1));
        Told life = inProcess().askedForMore("2026-03-04T15:00");
        assertThat(evidence(AttentionPattern.SUPPLEMENT_ASKED_SHORTLY_BEFORE_THE_END, life, wider))
                .containsExactly("PT4H");
        assertThat(evidence(AttentionPattern.SUPPLEMENTS_REPEATED, life, wider)).containsExactly("1");
        assertThat(evidence(AttentionPattern.EXTENDED_LATE_IN_THE_TERM, extended("2026-03-04T09:00"), wider))
                .isEmpty();
    }
}
