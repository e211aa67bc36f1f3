package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.DIGITAL;
import static vn.dossierledger.command.dossier.Facts.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ProofKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.rejection.ReturnChannelNotAllowed;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.command.rule.ValidPolicy;
import vn.dossierledger.command.rule.files.ProgramFiles;

/** Adding an authority is adding a file: a sixth one, whose rules are its own, is served at once. */
class SixthAuthorityTest {

    private static final String SIXTH = "thunghiem";
    private static final Caller CITIZEN = new Caller("an", Set.of(Role.CITIZEN), null, null, "pseudonym-an");

    @Test
    void a_file_makes_an_authority(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve(SIXTH + ".yaml"), sixth());
        ProgramFiles rules = ProgramFiles.in(directory);
        assertThat(rules.authorities()).containsExactly(SIXTH);
        assertThat(ValidPolicy.faults(rules.policy(SIXTH))).isEmpty();

        Play play = Play.under(rules, Instant.parse("2026-09-14T01:00:00Z"));
        assertThat(play.tell(submission())).isEmpty();
        assertThat(play.tell(new CheckCompleteness(
                        CODE,
                        null,
                        officer(Role.ONE_STOP),
                        List.of(
                                new ItemCheck("application", true, true, null),
                                new ItemCheck("catalogue", true, true, null)))))
                .isEmpty();
        assertThat(play.tell(new AcceptDossier(CODE, null, officer(Role.ONE_STOP), null)))
                .isEmpty();
        assertThat(play.tell(new ForwardDossier(CODE, null, officer(Role.ONE_STOP), "nghiep-vu")))
                .isEmpty();
        assertThat(((DossierForwarded) play.last()).dueAt())
                .as("two working hours, as its file says")
                .isEqualTo(Instant.parse("2026-09-14T03:00:00Z"));
        assertThat(play.tell(new SubmitProposal(
                        CODE, null, officer(Role.SPECIALIST), ProposalKind.APPROVE, new Confidential("dự thảo"), null)))
                .isEmpty();
        assertThat(play.tell(new SignResult(CODE, null, officer(Role.LEADER), DIGITAL, "1/GP")))
                .isEmpty();
        assertThat(play.tell(new ReturnToOneStop(CODE, null, officer(Role.SPECIALIST))))
                .isEmpty();

        assertThat(play.tell(new ReturnResult(CODE, null, officer(Role.ONE_STOP), ReturnChannel.IN_PERSON, null, null)))
                .as("its own rule says no, with its own article")
                .contains(new ReturnChannelNotAllowed(ReturnChannel.IN_PERSON, Set.of(ReturnChannel.POST), "TN 9"));
        assertThat(play.tell(new ReturnResult(CODE, null, officer(Role.ONE_STOP), ReturnChannel.POST, null, null)))
                .isEmpty();
        assertThat(play.life().state()).isEqualTo(DossierState.RETURNED);
    }

    private static SubmitDossier submission() {
        return new SubmitDossier(
                "request",
                CITIZEN,
                SIXTH,
                "import-licence",
                Channel.ONLINE,
                new Applicant(ApplicantKind.CITIZEN, "Nguyễn Văn An", "001", null, null, null),
                "pseudonym-an",
                List.of(file("application", "att-1"), file("catalogue", "att-2")),
                null,
                null,
                ProofKind.DIGITAL_SIGNATURE,
                null);
    }

    private static Caller officer(Role role) {
        return new Caller("officer-" + role, Set.of(role), SIXTH, "nghiep-vu", null);
    }

    /** The file of another authority, read by a clerk and changed here and there. */
    private static String sixth() throws IOException {
        String kontum;
        try (var file = Objects.requireNonNull(SixthAuthorityTest.class.getResourceAsStream("/rules/kontum.yaml"))) {
            kontum = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        return kontum.replace("authority: kontum", "authority: " + SIXTH)
                .replace("regulation: KT", "regulation: TN")
                .replace("unitCode: H34.03", "unitCode: H99.06")
                .replace(
                        "forwardWithin: {value: null, default: \"KT summary does not state it; no time is invented.\"}",
                        "forwardWithin: {value: {amount: 2, unit: WORKING_HOURS}, article: TN 5.1}")
                .replace(
                        "level4: {value: [ONLINE, IN_PERSON, POST], article: KT summary}",
                        "level4: {value: [POST], article: TN 9}");
    }
}
