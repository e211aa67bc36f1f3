package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static vn.dossierledger.api.clock.ClockName.FORWARD;
import static vn.dossierledger.api.clock.ClockName.RESOLUTION;
import static vn.dossierledger.api.clock.ClockName.SHARE;
import static vn.dossierledger.clocks.Calendars.at;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.AppointmentRecomputed;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.SupplementLapsed;

/** What the steps beyond the straight way do to the clocks: K3 is 5 working days from Monday 10:00, so until Monday 10:00. */
class ClocksOfEveryStepTest {

    private static final String CODE = "H48.12-260302-0001";
    private static final Actor BY = Actor.THE_CLOCK;
    private static final String PROMISED = "2026-03-09 10:00";
    private static final Life AT_WORK = Life.under(SomeRules.usual())
            .submitted("2026-03-02 08:00")
            .accepted("2026-03-02 10:00")
            .forwarded("2026-03-02 11:00");

    private static TimeLimit days(String amount) {
        return TimeLimit.of(amount, LimitUnit.WORKING_DAYS);
    }

    private static DossierStopped stopped(String at) {
        return new DossierStopped(CODE, at(at), BY, null, "law");
    }

    private static DossierResumed resumed(String at) {
        return new DossierResumed(CODE, at(at), BY, null, "law");
    }

    private static DeadlineExtended extended(String at, String to) {
        return new DeadlineExtended(CODE, at(at), BY, at(PROMISED), at(to), "Luật Đất đai");
    }

    @Nested
    class A_share_of_another {

        private final Life shared = AT_WORK.then(new ConsultationRequested(
                        CODE, at("2026-03-03 08:00"), BY, 1, "tu-phap", null, days("2"), null))
                .then(new CopySentToAgency(
                        CODE, at("2026-03-03 09:00"), BY, 1, "binhthuan", null, "hash", days("1"), null));

        @Test
        void has_its_own_limit_and_holder() {
            List<ClockReading> shares = shares(shared, "2026-03-03 09:00");
            assertThat(shares)
                    .extracting(ClockReading::holder)
                    .containsExactly(
                            Holder.department("nghiep-vu"), Holder.department("tu-phap"), Holder.agency("binhthuan"));
            assertThat(shares)
                    .extracting(ClockReading::dueAt)
                    .containsExactly(null, at("2026-03-05 08:00"), at("2026-03-04 09:00"));
            assertThat(shared.clock(RESOLUTION, "2026-03-03 09:00").dueAt()).isEqualTo(at(PROMISED));
        }

        @Test
        void ends_with_its_own_answer() {
            Life answered = shared.then(new AgencyAnswered(CODE, at("2026-03-04 10:00"), BY, 1, null));
            assertThat(shares(answered, "2026-03-04 11:00"))
                    .extracting(ClockReading::state)
                    .containsExactly(ClockState.RUNNING, ClockState.RUNNING, ClockState.MISSED);
            Life both = answered.then(new ConsultationAnswered(CODE, at("2026-03-05 07:30"), BY, 1, null));
            assertThat(shares(both, "2026-03-05 11:00"))
                    .extracting(ClockReading::state)
                    .containsExactly(ClockState.RUNNING, ClockState.MET, ClockState.MISSED);
        }

        private static List<ClockReading> shares(Life life, String now) {
            return life.clocks(now).stream()
                    .filter(each -> each.clock() == SHARE)
                    .toList();
        }
    }

    @Nested
    class A_stop {

        @Test
        void pauses_as_the_policy_says_for_stops_whatever_it_says_for_supplements() {
            Life stood = AT_WORK.then(stopped("2026-03-04 10:00"));
            ClockReading meanwhile = stood.clock(RESOLUTION, "2026-03-20 10:00");
            assertThat(meanwhile.state()).isEqualTo(ClockState.PAUSED);
            assertThat(meanwhile.dueAt()).isNull();
            ClockReading after = stood.then(resumed("2026-03-05 10:00")).clock(RESOLUTION, "2026-03-05 10:00");
            assertThat(after.dueAt()).isEqualTo(at("2026-03-10 10:00"));
            assertThat(DerivationWords.in(Locale.ENGLISH).of(after))
                    .anyMatch(sentence -> sentence.contains("processing stopped"));
        }

        @Test
        void and_a_supplement_have_each_their_own_effect() {
            Life life = AT_WORK.then(stopped("2026-03-03 10:00"))
                    .then(resumed("2026-03-04 10:00"))
                    .asked(SupplementPhase.PROCESSING, "2026-03-05 10:00", null)
                    .supplemented(SupplementPhase.PROCESSING, "2026-03-06 10:00");
            // Stops let the rest run on, a supplement gives the full five days again.
            assertThat(life.clock(RESOLUTION, "2026-03-06 10:00").dueAt()).isEqualTo(at("2026-03-13 10:00"));
        }
    }

    @Nested
    class An_extension {

        @Test
        void moves_the_end_and_says_by_which_law() {
            ClockReading reading = AT_WORK.then(extended("2026-03-05 08:00", "2026-03-12 17:00"))
                    .clock(RESOLUTION, "2026-03-10 08:00");
            assertThat(reading.dueAt()).isEqualTo(at("2026-03-12 17:00"));
            assertThat(reading.state()).isEqualTo(ClockState.RUNNING);
            assertThat(reading.derivation().getLast()).satisfies(step -> {
                assertThat(step.kind()).isEqualTo(StepKind.EXTENDED);
                assertThat(step.from()).isEqualTo(at(PROMISED));
                assertThat(step.to()).isEqualTo(at("2026-03-12 17:00"));
                assertThat(step.note()).isEqualTo("Luật Đất đai");
            });
            assertThat(DerivationWords.in(Locale.forLanguageTag("vi")).of(reading))
                    .anyMatch(sentence -> sentence.contains("Gia hạn") && sentence.contains("Luật Đất đai"));
        }

        @Test
        void moves_nothing_that_is_broken_already() {
            ClockReading reading = AT_WORK.then(extended("2026-03-10 08:00", "2026-03-12 17:00"))
                    .clock(RESOLUTION, "2026-03-10 09:00");
            assertThat(reading.dueAt()).isEqualTo(at(PROMISED));
            assertThat(reading.state()).isEqualTo(ClockState.MISSED);
        }

        @Test
        void does_not_heal_the_end_of_an_earlier_one() {
            ClockReading reading = AT_WORK.then(extended("2026-03-05 08:00", "2026-03-12 17:00"))
                    .then(extended("2026-03-13 08:00", "2026-03-20 17:00"))
                    .clock(RESOLUTION, "2026-03-13 09:00");
            assertThat(reading.dueAt()).isEqualTo(at("2026-03-12 17:00"));
            assertThat(reading.state()).isEqualTo(ClockState.MISSED);
        }

        @Test
        void runs_on_after_a_later_stop() {
            Life life = AT_WORK.then(extended("2026-03-05 08:00", "2026-03-12 10:00"))
                    .then(stopped("2026-03-10 10:00"))
                    .then(resumed("2026-03-11 10:00"));
            assertThat(life.clock(RESOLUTION, "2026-03-11 10:00").dueAt()).isEqualTo(at("2026-03-13 10:00"));
        }
    }

    @Nested
    class The_whole {

        @Test
        void is_late_by_the_first_date_after_an_apology() {
            ClockReading reading = AT_WORK.then(new ApologyIssued(
                            CODE, at("2026-03-05 08:00"), BY, null, at(PROMISED), at("2026-03-12 17:00"), null))
                    .clock(RESOLUTION, "2026-03-10 08:00");
            assertThat(reading.dueAt()).isEqualTo(at(PROMISED));
            assertThat(reading.apologyDueAt()).isEqualTo(at("2026-03-12 17:00"));
            assertThat(reading.state()).isEqualTo(ClockState.MISSED);
        }

        @Test
        void runs_on_when_the_department_sends_the_dossier_back() {
            Life back = AT_WORK.then(new DossierSentBack(CODE, at("2026-03-03 08:00"), BY, null));
            assertThat(back.clock(SHARE, "2026-03-03 08:00").state()).isEqualTo(ClockState.CANCELLED);
            assertThat(back.clock(FORWARD, "2026-03-03 08:00").startedAt()).isEqualTo(at("2026-03-03 08:00"));
            assertThat(back.clock(RESOLUTION, "2026-03-03 08:00").state()).isEqualTo(ClockState.RUNNING);
        }

        @Test
        void is_over_when_the_dossier_is_withdrawn_or_lapses() {
            Life withdrawn = AT_WORK.then(new DossierWithdrawn(CODE, at("2026-03-03 08:00"), BY, null));
            assertThat(withdrawn.clock(RESOLUTION, "2026-04-01 08:00").state()).isEqualTo(ClockState.CANCELLED);
            Life lapsed = AT_WORK.asked(SupplementPhase.PROCESSING, "2026-03-03 08:00", at("2026-03-05 17:00"))
                    .then(new SupplementLapsed(
                            CODE,
                            at("2026-03-06 08:00"),
                            BY,
                            SupplementPhase.PROCESSING,
                            at("2026-03-05 17:00"),
                            "law"));
            assertThat(lapsed.clocks("2026-04-01 08:00")).noneMatch(each -> each.state() == ClockState.RUNNING);
        }

        @Test
        void is_promised_anew_by_a_changed_calendar_only_when_that_is_recorded() {
            Life changed = AT_WORK.under(Calendars.of(Calendars.plainYear(2026)));
            Appointment anew = DossierClocks.appointment(
                    at("2026-03-03 10:00"), changed.rules().rules());
            ClockReading reading = changed.then(new AppointmentRecomputed(
                            CODE,
                            at("2026-03-04 08:00"),
                            BY,
                            at(PROMISED),
                            anew.due().dueAt(),
                            anew,
                            "2026v1",
                            2026,
                            2))
                    .clock(RESOLUTION, "2026-03-04 08:00");
            assertThat(reading.dueAt()).isEqualTo(anew.due().dueAt());
            assertThat(reading.startedAt()).isEqualTo(at("2026-03-02 10:00"));
        }

        @Test
        void runs_a_second_time_when_the_dossier_is_reopened() {
            Life reopened = AT_WORK.returnedToOneStop("2026-03-10 08:00")
                    .returned("2026-03-11 08:00", "2026-03-11 08:00")
                    .then(new DossierReopened(
                            CODE,
                            at("2026-03-16 10:00"),
                            BY,
                            null,
                            "leader",
                            OutcomeKind.APPROVED,
                            "nghiep-vu",
                            DossierClocks.appointment(
                                    at("2026-03-16 10:00"), AT_WORK.rules().rules())));
            assertThat(reopened.clocks("2026-03-17 10:00"))
                    .filteredOn(each -> each.clock() == RESOLUTION)
                    .extracting(ClockReading::dueAt, ClockReading::state)
                    .containsExactly(
                            tuple(at(PROMISED), ClockState.MISSED), tuple(at("2026-03-23 10:00"), ClockState.RUNNING));
            assertThat(reopened.clock(SHARE, "2026-03-17 10:00").holder()).isEqualTo(Holder.department("nghiep-vu"));
        }
    }
}
