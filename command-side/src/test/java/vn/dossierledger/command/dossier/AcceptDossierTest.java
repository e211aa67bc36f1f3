package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.item;
import static vn.dossierledger.command.dossier.Facts.paperReceived;
import static vn.dossierledger.command.dossier.Facts.promisingPaper;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.supplemented;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.policy.IntakeCheck;
import vn.dossierledger.api.rejection.NotComplete;
import vn.dossierledger.api.rejection.PaperMissing;
import vn.dossierledger.api.rejection.ResultPreferenceMissing;
import vn.dossierledger.clocks.DossierClocks;

class AcceptDossierTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static AcceptDossier accept(ReturnChannel wish) {
        return new AcceptDossier(CODE, null, Callers.ONE_STOP, wish == null ? null : new ResultPreference(wish, null));
    }

    private static Appointment appointment(Ledger ledger) {
        return DossierClocks.appointment(NOW, ledger.rulesOf("level4"));
    }

    @Nested
    class A_dossier_found_complete_and_valid {

        @Test
        void is_accepted_with_an_appointment_and_its_derivation() {
            ledger.given(submitted(), checked())
                    .when(accept(null))
                    .appends(
                            DossierState.ACCEPTED,
                            new DossierAccepted(
                                    CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), null, appointment(ledger)));
            // Five working days from Monday 09:00 end on the next Monday at 09:00.
            assertThat(appointment(ledger).due().dueAt()).isEqualTo(Instant.parse("2026-09-21T02:00:00Z"));
            assertThat(appointment(ledger).policyVersion()).isEqualTo(1);
            assertThat(appointment(ledger).procedureVersion()).isEqualTo(1);
            assertThat(appointment(ledger).due().derivation()).isNotEmpty();
        }

        @Test
        void is_accepted_with_the_wish_for_its_result() {
            ledger.given(submitted(), checked())
                    .when(accept(ReturnChannel.ONLINE))
                    .appends(
                            DossierState.ACCEPTED,
                            new DossierAccepted(
                                    CODE,
                                    NOW,
                                    Callers.ONE_STOP.as(Role.ONE_STOP),
                                    new SealedPreference(ReturnChannel.ONLINE, null),
                                    appointment(ledger)));
        }
    }

    @Nested
    class A_dossier_is_not_accepted {

        @Test
        void before_anybody_checked_it() {
            ledger.given(submitted())
                    .when(accept(null))
                    .refuses(new NotComplete(Set.of(), IntakeCheck.VALIDITY_AND_COMPLETENESS, "QN 11.1"));
        }

        @Test
        void before_its_supplement_was_checked() {
            ledger.given(submitted(), checked(), supplementAsked(), supplemented())
                    .when(accept(null))
                    .refuses(new NotComplete(Set.of(), IntakeCheck.VALIDITY_AND_COMPLETENESS, "QN 11.1"));
        }

        @Test
        void while_something_is_missing() {
            ledger.given(submitted(), checked(item("to-khai", true, true)))
                    .when(accept(null))
                    .refuses(new NotComplete(Set.of("ban-sao"), IntakeCheck.VALIDITY_AND_COMPLETENESS, "QN 11.1"));
        }

        @Test
        void while_something_is_not_valid_where_the_policy_looks_at_that() {
            CompletenessChecked checked =
                    checked(item("to-khai", true, false), item("ban-sao", true, true), item("anh", true, false));
            ledger.given(submitted(), checked)
                    .when(accept(null))
                    .refuses(new NotComplete(
                            Set.of("to-khai", "anh"), IntakeCheck.VALIDITY_AND_COMPLETENESS, "QN 11.1"));
            Ledger.under(Policies.dinhQuan())
                    .given(submitted(), checked)
                    .when(accept(null))
                    .allows();
        }

        @Test
        void on_an_older_check_that_was_better() {
            ledger.given(submitted(), checked(), checked(item("to-khai", true, true)))
                    .when(accept(null))
                    .refuses(new NotComplete(Set.of("ban-sao"), IntakeCheck.VALIDITY_AND_COMPLETENESS, "QN 11.1"));
        }
    }

    @Nested
    class A_dossier_whose_proof_is_certified_paper_by_post {

        @Test
        void is_not_accepted_before_the_paper_came() {
            ledger.given(promisingPaper(), checked()).when(accept(null)).refuses(new PaperMissing("QN 7.2.a"));
            Ledger.under(Policies.caMau())
                    .given(promisingPaper(), checked())
                    .when(accept(null))
                    .refuses(new PaperMissing("CM 8.3"));
        }

        @Test
        void is_accepted_when_it_is_here() {
            ledger.given(promisingPaper(), paperReceived(), checked())
                    .when(accept(null))
                    .allows();
        }

        @Test
        void waits_for_nothing_where_the_policy_asks_for_no_proof() {
            Ledger.under(Policies.dinhQuan())
                    .given(promisingPaper(), checked())
                    .when(accept(null))
                    .allows();
        }
    }

    @Nested
    class Where_the_wish_for_the_result_is_mandatory {

        private final Ledger binhThuan = Ledger.under(Policies.binhThuan());

        @Test
        void nothing_is_accepted_without_it() {
            binhThuan.given(submitted(), checked()).when(accept(null)).refuses(new ResultPreferenceMissing("BT 8.2.b"));
        }

        @Test
        void it_may_be_said_at_the_acceptance() {
            binhThuan
                    .given(submitted(), checked())
                    .when(accept(ReturnChannel.POST))
                    .allows();
        }

        @Test
        void or_have_been_said_at_the_submission() {
            DossierSubmitted plain = submitted();
            DossierSubmitted wished = new DossierSubmitted(
                    CODE,
                    plain.at(),
                    plain.by(),
                    plain.authority(),
                    plain.procedure(),
                    plain.procedureVersion(),
                    plain.channel(),
                    plain.level(),
                    plain.applicantKind(),
                    plain.applicant(),
                    plain.owners(),
                    plain.components(),
                    new SealedPreference(ReturnChannel.POST, sealed("12 Lê Lợi")),
                    plain.proof(),
                    plain.summary());
            binhThuan.given(wished, checked()).when(accept(null)).allows();
        }
    }
}
