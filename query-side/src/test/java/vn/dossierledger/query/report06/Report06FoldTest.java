package vn.dossierledger.query.report06;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.ledger.counting.CountingRules;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folding;

/** When a dossier is in progress: from when, until when, how often, and which day is its due day. */
class Report06FoldTest {

    private static Case dossier() {
        return Case.submitted("H1", "quangngai", "p", Channel.COUNTER, "2026-03-02");
    }

    /** Stays as {@code entered>left due ending}, with {@code again} where the dossier had been there before. */
    private static List<String> stays(Case dossier) {
        return body(dossier).stays.stream()
                .map(stay -> stay.enteredOn + ">" + stay.leftOn + " due " + stay.dueOn + " " + stay.ending
                        + (stay.again ? " again" : ""))
                .toList();
    }

    private static Report06Body body(Case dossier) {
        List<Fact> facts = new java.util.ArrayList<>();
        for (DossierEvent event : dossier.events()) {
            facts.add(new Fact(event, facts.size(), event.at(), new LedgerPlace(100 + facts.size(), facts.size())));
        }
        return Folding.one(new Report06Fold(CountingRules.ofTheProgram()), null, facts)
                .state();
    }

    @Nested
    class Before_acceptance {

        @Test
        void nothing_counts() {
            assertThat(stays(dossier().supplementAsked("2026-03-03", SupplementPhase.INTAKE)))
                    .isEmpty();
        }

        @Test
        void what_is_declined_or_lapses_at_intake_never_counts() {
            assertThat(stays(dossier().declined("2026-03-03"))).isEmpty();
            assertThat(stays(dossier()
                            .supplementAsked("2026-03-03", SupplementPhase.INTAKE)
                            .lapsed("2026-05-03", SupplementPhase.INTAKE)))
                    .isEmpty();
        }

        @Test
        void what_is_withdrawn_never_counts() {
            assertThat(stays(dossier().withdrawn("2026-03-03"))).isEmpty();
        }
    }

    @Test
    void a_dossier_counts_from_its_acceptance_until_the_result_is_back_at_the_one_stop() {
        assertThat(stays(dossier()
                        .accepted("2026-03-04", "2026-03-20")
                        .forwarded("2026-03-05")
                        .solved("2026-03-19")
                        .returned("2026-04-02")))
                .containsExactly("2026-03-04>2026-03-19 due 2026-03-20 SOLVED");
    }

    @Test
    void days_are_days_of_vietnam() {
        // 23:59 there is 16:59 in UTC, 00:01 is 17:01 of the day before.
        assertThat(stays(dossier().accepted("2026-03-04T23:59", "2026-03-20").solved("2026-03-19T00:01")))
                .containsExactly("2026-03-04>2026-03-19 due 2026-03-20 SOLVED");
    }

    @Test
    void neither_an_apology_nor_an_extension_moves_the_due_day() {
        assertThat(stays(dossier()
                        .accepted("2026-03-04", "2026-03-20")
                        .apologised("2026-03-18", "2026-03-20", "2026-04-20")
                        .extended("2026-03-19", "2026-04-20", "2026-05-20")
                        .solved("2026-03-25")))
                .containsExactly("2026-03-04>2026-03-25 due 2026-03-20 SOLVED");
    }

    @Test
    void waiting_for_the_citizen_in_processing_is_still_in_progress() {
        assertThat(stays(dossier()
                        .accepted("2026-03-04", "2026-03-20")
                        .forwarded("2026-03-05")
                        .supplementAsked("2026-03-06", SupplementPhase.PROCESSING)
                        .supplemented("2026-03-16", SupplementPhase.PROCESSING)))
                .containsExactly("2026-03-04>null due 2026-03-20 null");
    }

    @Nested
    class Who_leaves_without_a_result {

        private final Case dossier = dossier().accepted("2026-03-04", "2026-03-20");

        @Test
        void was_withdrawn() {
            assertThat(stays(dossier.withdrawn("2026-03-10")))
                    .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 WITHDRAWN");
        }

        @Test
        void was_stopped() {
            assertThat(stays(dossier.stopped("2026-03-10")))
                    .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 STOPPED");
        }

        @Test
        void lapsed() {
            assertThat(stays(dossier.supplementAsked("2026-03-06", SupplementPhase.PROCESSING)
                            .lapsed("2026-05-06", SupplementPhase.PROCESSING)))
                    .containsExactly("2026-03-04>2026-05-06 due 2026-03-20 LAPSED");
        }

        @Test
        void was_not_served() {
            assertThat(stays(dossier.notPerformed("2026-03-10")))
                    .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 NOT_PERFORMED");
        }
    }

    @Nested
    class Who_comes_back {

        private final Case dossier = dossier().accepted("2026-03-04", "2026-03-20");

        @Test
        void after_a_stop_is_received_again_and_due_on_the_same_day() {
            assertThat(stays(dossier.stopped("2026-03-10").resumed("2026-04-10")))
                    .containsExactly(
                            "2026-03-04>2026-03-10 due 2026-03-20 STOPPED",
                            "2026-04-10>null due 2026-03-20 null again");
        }

        @Test
        void because_originals_differ_is_received_again_and_due_on_the_same_day() {
            assertThat(stays(dossier.solved("2026-03-10")
                            .originalsDiffer("2026-03-12")
                            .solved("2026-03-23")))
                    .containsExactly(
                            "2026-03-04>2026-03-10 due 2026-03-20 SOLVED",
                            "2026-03-12>2026-03-23 due 2026-03-20 SOLVED again");
        }

        @Test
        void by_being_reopened_is_received_again_with_a_new_due_day() {
            assertThat(stays(dossier.solved("2026-03-10").returned("2026-03-11").reopened("2026-05-04", "2026-05-18")))
                    .containsExactly(
                            "2026-03-04>2026-03-10 due 2026-03-20 SOLVED", "2026-05-04>null due 2026-05-18 null again");
        }
    }

    @Nested
    class Who_is_asked_for_a_fee {

        private final Case dossier = dossier().accepted("2026-03-04", "2026-03-20");

        @Test
        void before_the_result_stays_in_progress() {
            assertThat(stays(dossier.feeAsked("2026-03-05"))).containsExactly("2026-03-04>null due 2026-03-20 null");
            assertThat(stays(dossier.feePaid("2026-03-12")
                            .forwarded("2026-03-12")
                            .solved("2026-03-19")))
                    .containsExactly("2026-03-04>2026-03-19 due 2026-03-20 SOLVED");
        }

        @Test
        void after_the_result_is_there_stays_solved_and_is_received_once() {
            assertThat(stays(dossier.solved("2026-03-10").feeAsked("2026-03-12")))
                    .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 SOLVED");
            assertThat(stays(dossier.feePaid("2026-04-01").returned("2026-04-02")))
                    .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 SOLVED");
        }

        @Test
        void and_was_not_served_because_nobody_paid_stays_what_it_was_before() {
            assertThat(stays(dossier.feeAsked("2026-03-05").notPerformed("2026-04-10")))
                    .containsExactly("2026-03-04>2026-04-10 due 2026-03-20 NOT_PERFORMED");
            assertThat(stays(dossier()
                            .accepted("2026-03-04", "2026-03-20")
                            .solved("2026-03-10")
                            .feeAsked("2026-03-12")
                            .notPerformed("2026-04-10")))
                    .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 SOLVED");
        }
    }

    @Test
    void who_was_declined_and_is_reopened_is_received_for_the_first_time() {
        assertThat(stays(dossier().declined("2026-03-03").reopened("2026-03-30", "2026-04-14")))
                .containsExactly("2026-03-30>null due 2026-04-14 null");
    }

    @Test
    void a_service_not_performed_after_the_result_was_there_stays_solved() {
        assertThat(stays(dossier()
                        .accepted("2026-03-04", "2026-03-20")
                        .solved("2026-03-10")
                        .notPerformed("2026-04-10")))
                .containsExactly("2026-03-04>2026-03-10 due 2026-03-20 SOLVED");
    }

    @Test
    void no_stay_ends_before_it_begins_when_clocks_of_two_nodes_disagree_around_midnight() {
        assertThat(stays(dossier()
                        .accepted("2026-03-05T00:01", "2026-03-20")
                        .stopped("2026-03-04T23:59")
                        .resumed("2026-03-04T23:58")))
                .containsExactly(
                        "2026-03-05>2026-03-05 due 2026-03-20 STOPPED", "2026-03-05>null due 2026-03-20 null again");
    }

    @Test
    void every_end_and_beginning_remembers_its_place_in_the_ledger() {
        Stay stay = body(dossier()
                        .accepted("2026-03-04", "2026-03-20")
                        .forwarded("2026-03-05")
                        .solved("2026-03-06"))
                .stays
                .getFirst();

        assertThat(stay.entered).isEqualTo(new LedgerPlace(101, 1));
        assertThat(stay.left).isEqualTo(new LedgerPlace(103, 3));
    }
}
