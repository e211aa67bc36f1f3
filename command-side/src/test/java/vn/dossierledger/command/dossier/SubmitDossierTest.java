package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.file;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ResultPreference;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.ChannelNotOffered;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsMissing;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.rejection.FileShared;
import vn.dossierledger.api.rejection.LevelNotOffered;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OnlineNeedsLevelThree;
import vn.dossierledger.api.rejection.ProcedureUnknown;
import vn.dossierledger.api.rejection.ProofMissing;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;

class SubmitDossierTest {

    private static final Applicant AN_HERSELF =
            new Applicant(ApplicantKind.CITIZEN, "Nguyễn Văn An", "051090000001", "0905123456", null, null);
    private static final List<SubmittedComponent> FILES = List.of(file("to-khai", "att-1"), file("ban-sao", "att-2"));

    private final Ledger ledger = Ledger.under(Policies.quangNgai());
    private Caller by = Callers.AN;
    private String authority = TestRulebook.AUTHORITY;
    private String procedure = "level4";
    private Channel channel = Channel.ONLINE;
    private List<SubmittedComponent> files = FILES;
    private ServiceLevel level;
    private ResultPreference preference;
    private ProofKind proof = ProofKind.DIGITAL_SIGNATURE;
    private Confidential summary;

    private SubmitDossier command() {
        return new SubmitDossier(
                "request-1",
                by,
                authority,
                procedure,
                channel,
                AN_HERSELF,
                "pseudonym-an",
                files,
                level,
                preference,
                proof,
                summary);
    }

    @Nested
    class A_citizen_online {

        @Test
        void gets_a_code_and_nothing_of_the_person_is_in_the_clear() {
            preference = new ResultPreference(ReturnChannel.POST, new Confidential("12 Lê Lợi"));
            summary = new Confidential("Khai sinh cho con");
            ledger.given()
                    .when(command())
                    .appends(
                            DossierState.SUBMITTED,
                            new DossierSubmitted(
                                    "H48.12-260914-0001",
                                    NOW,
                                    Callers.AN.as(Role.CITIZEN),
                                    TestRulebook.AUTHORITY,
                                    "level4",
                                    1,
                                    Channel.ONLINE,
                                    ServiceLevel.LEGACY_4,
                                    ApplicantKind.CITIZEN,
                                    sealed("Nguyễn Văn An"),
                                    Set.of("pseudonym-an"),
                                    FILES,
                                    new SealedPreference(ReturnChannel.POST, sealed("12 Lê Lợi")),
                                    ProofKind.DIGITAL_SIGNATURE,
                                    sealed("Khai sinh cho con")));
        }

        @Test
        void may_submit_for_another_and_then_both_own_the_dossier() {
            by = Callers.STRANGER;
            ledger.given()
                    .when(command())
                    .appends(
                            DossierState.SUBMITTED,
                            new DossierSubmitted(
                                    "H48.12-260914-0001",
                                    NOW,
                                    Callers.STRANGER.as(Role.CITIZEN),
                                    TestRulebook.AUTHORITY,
                                    "level4",
                                    1,
                                    Channel.ONLINE,
                                    ServiceLevel.LEGACY_4,
                                    ApplicantKind.CITIZEN,
                                    sealed("Nguyễn Văn An"),
                                    Set.of("pseudonym-an", "pseudonym-binh"),
                                    FILES,
                                    null,
                                    ProofKind.DIGITAL_SIGNATURE,
                                    null));
        }

        @Test
        void proves_who_is_behind_a_level_4_dossier() {
            proof = null;
            refused(new ProofMissing(
                    Set.of(ProofKind.DIGITAL_SIGNATURE, ProofKind.CERTIFIED_PAPER_BY_POST), "QN 7.2.a"));
        }

        @Test
        void does_not_prove_it_with_what_this_authority_does_not_know() {
            proof = ProofKind.PERSONAL_ID_ACCOUNT;
            refused(new ProofMissing(
                    Set.of(ProofKind.DIGITAL_SIGNATURE, ProofKind.CERTIFIED_PAPER_BY_POST), "QN 7.2.a"));
        }

        @Test
        void proves_it_with_a_personal_id_account_where_the_policy_knows_that() {
            proof = ProofKind.PERSONAL_ID_ACCOUNT;
            Ledger.under(Policies.caMau()).given().when(command()).allows();
        }

        @Test
        void needs_no_proof_at_level_3() {
            procedure = "level3";
            proof = null;
            ledger.given().when(command()).allows();
        }

        @Test
        void does_not_reach_a_service_below_level_3() {
            procedure = "level2";
            refused(new OnlineNeedsLevelThree(ServiceLevel.LEGACY_2, "QN 6.2"));
        }

        @Test
        void does_not_ask_for_a_lower_level_to_walk_around_the_rules_of_the_higher() {
            level = ServiceLevel.LEGACY_3;
            refused(new LevelNotOffered(ServiceLevel.LEGACY_3, ServiceLevel.LEGACY_4));
        }

        @Test
        void may_name_the_level_in_the_newer_scheme() {
            level = ServiceLevel.ND42_FULL;
            ledger.given().when(command()).allows();
        }

        @Test
        void does_not_stand_at_the_counter() {
            channel = Channel.COUNTER;
            refused(new NotYourRole(Set.of(Role.ONE_STOP), ActorRules.OUR_CHOICE));
        }
    }

    @Nested
    class A_one_stop {

        @BeforeEach
        void at_the_counter() {
            by = Callers.ONE_STOP;
            channel = Channel.COUNTER;
            proof = null;
        }

        @Test
        void submits_for_who_stands_at_the_counter() {
            ledger.given()
                    .when(command())
                    .appends(
                            DossierState.SUBMITTED,
                            new DossierSubmitted(
                                    "H48.12-260914-0001",
                                    NOW,
                                    Callers.ONE_STOP.as(Role.ONE_STOP),
                                    TestRulebook.AUTHORITY,
                                    "level4",
                                    1,
                                    Channel.COUNTER,
                                    ServiceLevel.LEGACY_4,
                                    ApplicantKind.CITIZEN,
                                    sealed("Nguyễn Văn An"),
                                    Set.of("pseudonym-an"),
                                    FILES,
                                    null,
                                    null,
                                    null));
        }

        @ParameterizedTest
        @EnumSource(names = {"COUNTER", "POST"})
        void does_not_receive_for_another_authority(Channel either) {
            channel = either;
            by = Callers.elsewhere(Callers.ONE_STOP);
            refused(new NotYourAuthority(TestRulebook.AUTHORITY));
        }

        @Test
        void does_not_submit_online() {
            channel = Channel.ONLINE;
            refused(new NotYourRole(Set.of(Role.CITIZEN), ActorRules.OUR_CHOICE));
        }

        @Test
        void receives_by_post_only_what_is_offered_by_post() {
            channel = Channel.POST;
            refused(new ChannelNotOffered(Channel.POST, Set.of(Channel.ONLINE, Channel.COUNTER)));
        }

        @Test
        void receives_a_service_of_level_2() {
            procedure = "level2";
            ledger.given().when(command()).allows();
        }
    }

    @Nested
    class Nothing_is_received {

        @Test
        void by_an_authority_that_does_not_exist() {
            authority = "nowhere";
            refused(new AuthorityUnknown("nowhere"));
        }

        @Test
        void by_an_authority_before_its_time() {
            ledger.at(Instant.parse("2025-12-31T16:59:59Z"));
            refused(new AuthorityUnknown(TestRulebook.AUTHORITY));
        }

        @Test
        void for_a_procedure_that_does_not_exist() {
            procedure = "none";
            refused(new ProcedureUnknown(TestRulebook.AUTHORITY, "none"));
        }

        @Test
        void without_what_the_procedure_requires() {
            files = List.of(file("to-khai", "att-1"));
            refused(new ComponentsMissing(Set.of("ban-sao"), "QN 11.1"));
        }

        @Test
        void with_what_the_procedure_does_not_know() {
            files = List.of(file("to-khai", "att-1"), file("ban-sao", "att-2"), file("thơ", "att-3"));
            refused(new ComponentsUnknown(Set.of("thơ")));
        }

        @Test
        void with_a_component_twice() {
            files = List.of(file("to-khai", "att-1"), file("ban-sao", "att-2"), file("ban-sao", "att-3"));
            refused(new ComponentRepeated("ban-sao"));
        }

        @Test
        void with_two_components_in_one_file() {
            files = List.of(file("to-khai", "att-1"), file("ban-sao", "att-1"));
            refused(new FileShared("att-1", "QN 7.1.a"));
        }
    }

    @Test
    void the_day_of_the_code_is_the_local_one() {
        // 00:30 on the 15th in Asia/Ho_Chi_Minh is still the 14th in Greenwich.
        ledger.at(Instant.parse("2026-09-14T17:30:00Z"));
        ledger.given().when(command()).allows();
        assertThat(ledger.drawn()).isEqualTo(1);
        assertThat(ledger.lastDrawn()).isEqualTo("H48.12-260915-0001");
    }

    private void refused(Rejection rejection) {
        ledger.given().when(command()).refuses(rejection);
        assertThat(ledger.drawn()).as("no code is drawn for a refused dossier").isZero();
    }
}
