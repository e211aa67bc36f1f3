package vn.dossierledger.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dossierledger.api.clock.ClockName.APOLOGY_LEAD;
import static vn.dossierledger.api.clock.ClockName.CITIZEN;
import static vn.dossierledger.api.clock.ClockName.COLLECTION;
import static vn.dossierledger.api.clock.ClockName.FEE;
import static vn.dossierledger.api.clock.ClockName.FORWARD;
import static vn.dossierledger.api.clock.ClockName.INTAKE;
import static vn.dossierledger.api.clock.ClockName.RESOLUTION;
import static vn.dossierledger.api.clock.ClockName.SHARE;
import static vn.dossierledger.clocks.Calendars.at;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.policy.PauseEffect;
import vn.dossierledger.api.policy.ResolutionEnd;

/** The clocks over a dossier's life. 2026-03-02 is a Monday. */
class DossierClocksTest {

    private static final String MONDAY_8 = "2026-03-02 08:00";

    private static final Life SUBMITTED = Life.under(SomeRules.usual()).submitted(MONDAY_8);
    private static final Life ACCEPTED = SUBMITTED.accepted("2026-03-02 10:00");

    @Nested
    class The_intake {

        @Test
        void runs_from_submission_for_eight_working_hours() {
            ClockReading intake = SUBMITTED.clock(INTAKE, "2026-03-03 08:00");
            assertReads(intake, MONDAY_8, "2026-03-03 08:00", null, ClockState.RUNNING);
            assertThat(intake.article()).isEqualTo("default: intake");
            assertThat(intake.policyVersion()).isEqualTo(3);
            assertThat(intake.calendarVersion()).isEqualTo("2026v1");
            Derivations.followEachOther(intake.derivation(), intake.startedAt(), intake.dueAt());
        }

        @Test
        void is_missed_a_moment_after_its_end() {
            assertThat(SUBMITTED.clock(INTAKE, "2026-03-03 08:00:00.000000001").state())
                    .isEqualTo(ClockState.MISSED);
        }

        @Test
        void is_met_by_acceptance_and_by_a_refusal() {
            assertReads(
                    ACCEPTED.clock(INTAKE, "2026-04-01 08:00"),
                    MONDAY_8,
                    "2026-03-03 08:00",
                    "2026-03-02 10:00",
                    ClockState.MET);
            Life declined = SUBMITTED.declined("2026-03-03 09:00");
            assertReads(
                    declined.clock(INTAKE, "2026-04-01 08:00"),
                    MONDAY_8,
                    "2026-03-03 08:00",
                    "2026-03-03 09:00",
                    ClockState.MISSED);
            assertThat(declined.clocks("2026-04-01 08:00")).hasSize(1);
        }

        @Test
        void is_met_by_asking_for_a_supplement_and_starts_afresh_with_the_answer() {
            Life answered = SUBMITTED
                    .asked(SupplementPhase.INTAKE, "2026-03-02 09:00", null)
                    .supplemented(SupplementPhase.INTAKE, "2026-03-05 12:00");
            assertThat(answered.clocks("2026-03-05 12:00"))
                    .extracting(ClockReading::clock, ClockReading::state)
                    .containsExactly(
                            tuple(INTAKE, ClockState.MET),
                            tuple(CITIZEN, ClockState.MET),
                            tuple(INTAKE, ClockState.RUNNING));
            assertReads(
                    answered.clock(INTAKE, "2026-03-05 12:00"),
                    "2026-03-05 12:00",
                    "2026-03-06 11:30",
                    null,
                    ClockState.RUNNING);
        }

        @Test
        void does_not_care_for_a_checklist() {
            assertThat(SUBMITTED.checked("2026-03-02 09:00").history()).isSameAs(SUBMITTED.history());
        }
    }

    @Nested
    class Forwarding {

        @Test
        void runs_from_acceptance_and_is_met_by_forwarding() {
            assertReads(
                    ACCEPTED.clock(FORWARD, "2026-03-02 16:00"),
                    "2026-03-02 10:00",
                    "2026-03-02 16:00",
                    null,
                    ClockState.RUNNING);
            Life late = ACCEPTED.forwarded("2026-03-02 16:01");
            assertReads(
                    late.clock(FORWARD, "2026-04-01 08:00"),
                    "2026-03-02 10:00",
                    "2026-03-02 16:00",
                    "2026-03-02 16:01",
                    ClockState.MISSED);
            assertThat(late.clock(FORWARD, "2026-04-01 08:00").article()).isEqualTo("QN 11.4");
        }

        @Test
        void has_no_end_where_the_regulation_states_no_time() {
            Life life = Life.under(SomeRules.usual().withForward(null))
                    .submitted(MONDAY_8)
                    .accepted("2026-03-02 10:00");
            ClockReading forward = life.clock(FORWARD, "2027-03-02 10:00");
            assertReads(forward, "2026-03-02 10:00", null, null, ClockState.RUNNING);
            assertThat(forward.derivation()).isEmpty();
        }
    }

    @Nested
    class The_resolution {

        private static final String ASKED = "2026-03-04 10:00";
        private static final String ANSWERED = "2026-03-10 09:00";

        @Test
        void shows_the_appointment_that_was_promised() {
            ClockReading resolution = ACCEPTED.clock(RESOLUTION, "2026-03-02 10:00");
            assertReads(resolution, "2026-03-02 10:00", "2026-03-09 10:00", null, ClockState.RUNNING);
            assertThat(resolution.article()).isEqualTo("procedure: 5 working days");
        }

        @Test
        void keeps_the_promise_when_the_calendar_changes() {
            Life changed = ACCEPTED.under(Calendars.of(Calendars.plainYear(2026)));
            assertThat(changed.clock(RESOLUTION, "2026-03-02 10:00").dueAt()).isEqualTo(at("2026-03-09 10:00"));
        }

        @Test
        void ends_with_the_return_to_the_one_stop_or_with_the_signature() {
            Life returned = ACCEPTED.forwarded("2026-03-02 11:00")
                    .signed("2026-03-09 09:00")
                    .returnedToOneStop("2026-03-09 11:00");
            assertReads(
                    returned.clock(RESOLUTION, "2026-04-01 08:00"),
                    "2026-03-02 10:00",
                    "2026-03-09 10:00",
                    "2026-03-09 11:00",
                    ClockState.MISSED);

            Life bySignature = new Life(returned.rules().withEnd(ResolutionEnd.SIGNATURE), returned.history());
            assertReads(
                    bySignature.clock(RESOLUTION, "2026-04-01 08:00"),
                    "2026-03-02 10:00",
                    "2026-03-09 10:00",
                    "2026-03-09 09:00",
                    ClockState.MET);
        }

        @Test
        void ends_with_a_signed_refusal_too() {
            Life refused = ACCEPTED.forwarded("2026-03-02 11:00").rejected("2026-03-05 09:00");
            Life bySignature = new Life(refused.rules().withEnd(ResolutionEnd.SIGNATURE), refused.history());
            assertThat(bySignature.clock(RESOLUTION, "2026-04-01 08:00").state())
                    .isEqualTo(ClockState.MET);
        }

        @Test
        void restarts_after_a_supplement() {
            ClockReading resolution = supplemented(PauseEffect.RESTART);
            assertThat(resolution.dueAt()).isEqualTo(at("2026-03-17 09:00"));
            assertThat(resolution.paused()).containsExactly(new Pause(at(ASKED), at(ANSWERED)));
            Derivations.followEachOther(resolution.derivation(), resolution.startedAt(), resolution.dueAt());
        }

        @Test
        void resumes_after_a_supplement() {
            // Two days were gone on 4 March 10:00; three are left.
            assertThat(supplemented(PauseEffect.RESUME).dueAt()).isEqualTo(at("2026-03-13 09:00"));
        }

        @Test
        void runs_on_through_a_supplement() {
            ClockReading resolution = supplemented(PauseEffect.RUN_ON);
            assertThat(resolution.dueAt()).isEqualTo(at("2026-03-09 10:00"));
            assertThat(resolution.paused()).isEmpty();
        }

        @Test
        void has_an_open_end_while_it_waits_for_the_citizen() {
            ClockReading waiting = ACCEPTED.forwarded("2026-03-02 11:00")
                    .asked(SupplementPhase.PROCESSING, ASKED, at("2026-03-20 17:00"))
                    .clock(RESOLUTION, "2026-06-01 08:00");
            assertReads(waiting, "2026-03-02 10:00", null, null, ClockState.PAUSED);
            assertThat(waiting.paused()).containsExactly(new Pause(at(ASKED), null));
        }

        @Test
        void restarts_twice() {
            ClockReading resolution = ACCEPTED.forwarded("2026-03-02 11:00")
                    .asked(SupplementPhase.PROCESSING, ASKED, null)
                    .supplemented(SupplementPhase.PROCESSING, ANSWERED)
                    .asked(SupplementPhase.PROCESSING, "2026-03-16 08:00", null)
                    .supplemented(SupplementPhase.PROCESSING, "2026-03-18 08:00")
                    .clock(RESOLUTION, "2026-03-18 08:00");
            assertThat(resolution.dueAt()).isEqualTo(at("2026-03-25 08:00"));
            assertThat(resolution.paused()).hasSize(2);
            Derivations.followEachOther(resolution.derivation(), resolution.startedAt(), resolution.dueAt());
        }

        @Test
        void is_not_healed_by_a_supplement_asked_too_late() {
            Life late =
                    ACCEPTED.forwarded("2026-03-02 11:00").asked(SupplementPhase.PROCESSING, "2026-03-09 10:00", null);
            ClockReading missed = late.clock(RESOLUTION, "2026-03-09 10:01");
            assertReads(missed, "2026-03-02 10:00", "2026-03-09 10:00", null, ClockState.MISSED);
            assertThat(missed.paused()).isEmpty();
        }

        @Test
        void is_cancelled_when_the_service_is_not_performed_but_stays_missed_when_it_was() {
            Life inTime = ACCEPTED.notPerformed("2026-03-05 08:00");
            assertThat(inTime.clocks("2026-04-01 08:00"))
                    .extracting(ClockReading::clock, ClockReading::state)
                    .containsExactly(
                            tuple(INTAKE, ClockState.MET),
                            tuple(FORWARD, ClockState.MISSED),
                            tuple(RESOLUTION, ClockState.CANCELLED),
                            tuple(APOLOGY_LEAD, ClockState.CANCELLED));
            Life late = ACCEPTED.notPerformed("2026-03-10 08:00");
            assertThat(late.clock(RESOLUTION, "2026-04-01 08:00").state()).isEqualTo(ClockState.MISSED);
        }

        @Test
        void does_not_wait_for_the_fee() {
            Life life = ACCEPTED.feeRequested("2026-03-02 11:00").feePaid("2026-03-06 11:00");
            assertThat(life.clock(RESOLUTION, "2026-03-06 11:00").dueAt()).isEqualTo(at("2026-03-09 10:00"));
            assertReads(
                    life.clock(FEE, "2026-03-06 11:00"), "2026-03-02 11:00", null, "2026-03-06 11:00", ClockState.MET);
        }

        private ClockReading supplemented(PauseEffect effect) {
            return Life.under(SomeRules.usual().withSupplement(effect))
                    .submitted(MONDAY_8)
                    .accepted("2026-03-02 10:00")
                    .forwarded("2026-03-02 11:00")
                    .asked(SupplementPhase.PROCESSING, ASKED, null)
                    .supplemented(SupplementPhase.PROCESSING, ANSWERED)
                    .clock(RESOLUTION, ANSWERED);
        }
    }

    @Nested
    class The_others {

        @Test
        void a_share_runs_until_the_hand_back_and_waits_for_the_citizen() {
            Life waiting =
                    ACCEPTED.forwarded("2026-03-02 11:00").asked(SupplementPhase.PROCESSING, "2026-03-04 10:00", null);
            assertThat(waiting.clock(SHARE, "2026-03-04 10:00").state()).isEqualTo(ClockState.PAUSED);
            Life back = waiting.supplemented(SupplementPhase.PROCESSING, "2026-03-05 10:00")
                    .returnedToOneStop("2026-03-06 10:00");
            assertReads(
                    back.clock(SHARE, "2026-03-06 10:00"),
                    "2026-03-02 11:00",
                    null,
                    "2026-03-06 10:00",
                    ClockState.MET);
        }

        @Test
        void the_citizen_is_given_until_the_day_that_the_request_names() {
            Instant respondBy = at("2026-03-20 17:00");
            Life asked = SUBMITTED.asked(SupplementPhase.INTAKE, "2026-03-02 09:00", respondBy);
            assertReads(
                    asked.clock(CITIZEN, "2026-03-20 17:00"),
                    "2026-03-02 09:00",
                    "2026-03-20 17:00",
                    null,
                    ClockState.RUNNING);
            assertThat(asked.clock(CITIZEN, "2026-03-20 17:01").state()).isEqualTo(ClockState.MISSED);
        }

        @Test
        void a_result_that_nobody_collects_never_makes_the_agency_late() {
            Life ready = ACCEPTED.forwarded("2026-03-02 11:00").returnedToOneStop("2026-03-06 10:00");
            assertReads(
                    ready.clock(COLLECTION, "2026-06-01 08:00"),
                    "2026-03-06 10:00",
                    "2026-04-06 17:00",
                    null,
                    ClockState.RUNNING);
            Life collected = ready.returned("2026-05-05 10:00", "2026-05-04 15:00");
            assertReads(
                    collected.clock(COLLECTION, "2026-06-01 08:00"),
                    "2026-03-06 10:00",
                    "2026-04-06 17:00",
                    "2026-05-04 15:00",
                    ClockState.MET);
        }

        @Test
        void originals_that_differ_give_the_dossier_to_the_department_again() {
            Life differ = ACCEPTED.forwarded("2026-03-02 11:00")
                    .returnedToOneStop("2026-03-06 10:00")
                    .originalsDiffer("2026-03-09 08:00");
            assertThat(differ.clock(COLLECTION, "2026-03-09 08:00").state()).isEqualTo(ClockState.CANCELLED);
            assertThat(differ.clock(SHARE, "2026-03-09 08:00").startedAt()).isEqualTo(at("2026-03-09 08:00"));
            assertThat(differ.clock(RESOLUTION, "2026-03-09 08:00").state()).isEqualTo(ClockState.MET);
            Life again = differ.returnedToOneStop("2026-03-10 10:00");
            assertThat(again.clock(COLLECTION, "2026-03-10 10:00").startedAt()).isEqualTo(at("2026-03-10 10:00"));
        }
    }

    private static void assertReads(
            ClockReading clock, String startedAt, String dueAt, String metAt, ClockState state) {
        assertThat(clock.startedAt()).isEqualTo(at(startedAt));
        assertThat(clock.dueAt()).isEqualTo(dueAt == null ? null : at(dueAt));
        assertThat(clock.metAt()).isEqualTo(metAt == null ? null : at(metAt));
        assertThat(clock.state()).isEqualTo(state);
    }
}
