package vn.dossierledger.query.dossierfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.Channel;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.ServiceLevel;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.RecordCorrected;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.dossierfile.DossierFile;
import vn.dossierledger.api.query.dossierfile.DossierFile.NewDateKind;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.ViewJson;

/** What the file shows of the steps beyond the straight way; written down and read again after each fact, as in the table. */
class FileOfEveryStepTest {

    private static final String CODE = "H48.12-260302-0001";
    private static final Instant AT = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = AT.plusSeconds(86_400);
    private static final Actor BY = new Actor(Role.SPECIALIST, "specialist.quangngai", "quangngai", "nghiep-vu");
    private static final Due DUE = new Due(LATER, false, List.of(), "2026v1");
    private static final Appointment PROMISE =
            new Appointment(TimeLimit.of("5", LimitUnit.WORKING_DAYS), DUE, "sample", 1, 1);

    private static Sealed sealed(String text) {
        return new Sealed("key", text);
    }

    private static DossierFile file(DossierEvent... events) {
        var fold = new FileFold();
        var submitted = new DossierSubmitted(
                CODE,
                AT,
                BY,
                "quangngai",
                "construction-permit",
                1,
                Channel.COUNTER,
                ServiceLevel.LEGACY_4,
                ApplicantKind.CITIZEN,
                sealed("{\"kind\":\"CITIZEN\",\"name\":\"An\",\"personalId\":\"1\"}"),
                Set.of("an"),
                List.of(),
                null,
                null,
                null);
        FileBody body = fold.begin(submitted, new Fact(submitted, 0, AT));
        long sequence = 1;
        for (DossierEvent event : events) {
            byte[] written = ViewJson.MAPPER.writeValueAsBytes(fold.after(
                    ViewJson.MAPPER.readValue(ViewJson.MAPPER.writeValueAsBytes(body), FileBody.class),
                    new Fact(event, sequence++, AT)));
            body = ViewJson.MAPPER.readValue(written, FileBody.class);
        }
        return new Reading(text -> Optional.of(text.text()), body, Language.VI, true).file();
    }

    @Test
    void shows_who_works_on_it() {
        DossierFile file = file(
                new DossierForwarded(CODE, AT, BY, "nghiep-vu", null),
                new OfficerAssigned(CODE, AT, BY, "specialist.quangngai", "nghiep-vu"),
                new ConsultationRequested(CODE, AT, BY, 1, "tu-phap", sealed("ý kiến?"), null, DUE),
                new CopySentToAgency(CODE, AT, BY, 1, "camau", sealed("xin ý kiến"), "hash", null, null),
                new ConsultationAnswered(CODE, LATER, BY, 1, sealed("đồng ý")));
        assertThat(file.state()).isEqualTo(DossierState.CO_PROCESSING);
        assertThat(file.assignee()).isEqualTo("specialist.quangngai");
        assertThat(file.consultations())
                .containsExactly(new DossierFile.Consultation(1, "tu-phap", AT, "ý kiến?", LATER, LATER, "đồng ý"));
        assertThat(file.agencyCopies())
                .containsExactly(
                        new DossierFile.AgencyCopy(1, "camau", AT, "xin ý kiến", "hash", null, null, null, null));
    }

    @Test
    void shows_what_was_moved_stopped_and_set_right() {
        DossierFile file = file(
                new ApologyIssued(CODE, AT, BY, sealed("quá tải"), AT, LATER, sealed("Phòng Nghiệp vụ")),
                new DeadlineExtended(CODE, LATER, BY, AT, LATER, "law"),
                new DossierStopped(CODE, LATER, BY, sealed("kiện"), "law"),
                new RecordCorrected(
                        CODE,
                        LATER,
                        BY,
                        0,
                        "DossierSubmitted",
                        "applicant.name",
                        sealed("An"),
                        sealed("Ân"),
                        sealed("dấu"),
                        "x"));
        assertThat(file.newDates())
                .extracting(DossierFile.NewDate::kind)
                .containsExactly(NewDateKind.APOLOGY, NewDateKind.EXTENSION);
        assertThat(file.newDates().getFirst().responsible()).isEqualTo("Phòng Nghiệp vụ");
        assertThat(file.stop()).isEqualTo(new DossierFile.Stop(LATER, "kiện", "law"));
        assertThat(file.corrections())
                .containsExactly(
                        new DossierFile.Correction(LATER, 0, "DossierSubmitted", "applicant.name", "An", "Ân", "dấu"));
    }

    @Test
    void shows_the_earlier_outcome_of_a_reopened_dossier() {
        DossierFile withdrawn = file(
                new WithdrawalRequested(CODE, AT, BY, sealed("nhầm")), new DossierWithdrawn(CODE, LATER, BY, null));
        assertThat(withdrawn.withdrawal()).isEqualTo(new DossierFile.Withdrawal(AT, "nhầm", null, null));
        assertThat(withdrawn.outcome().kind()).isEqualTo(OutcomeKind.WITHDRAWN);
        DossierFile reopened = file(
                new DossierWithdrawn(CODE, AT, BY, null),
                new DossierReopened(CODE, LATER, BY, sealed("sai"), "x", OutcomeKind.WITHDRAWN, "nghiep-vu", PROMISE));
        assertThat(reopened.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(reopened.outcome()).isNull();
        assertThat(reopened.earlierOutcomes())
                .extracting(DossierFile.Outcome::kind)
                .containsExactly(OutcomeKind.WITHDRAWN);
        assertThat(reopened.appointment()).isEqualTo(PROMISE);
    }

    private static final DossierEvent FORWARDED = new DossierForwarded(CODE, AT, BY, "nghiep-vu", null);
    private static final DossierEvent WANTED = new SupplementProposed(CODE, AT, BY, List.of(), sealed("thiếu"), null);
    private static final DossierEvent ASKED =
            new SupplementRequested(CODE, AT, BY, SupplementPhase.PROCESSING, List.of(), sealed("thiếu"), null);
    private static final DossierEvent STOPPED = new DossierStopped(CODE, AT, BY, sealed("kiện"), "law");
    private static final DossierEvent DRAFT =
            new ProposalSubmitted(CODE, AT, BY, ProposalKind.APPROVE, sealed("dự thảo"), null);

    @Test
    void shows_no_supplement_as_wanted_that_a_draft_or_a_send_back_took_the_place_of() {
        assertThat(file(FORWARDED, WANTED).proposedSupplement()).isNotNull();
        DossierFile drafted = file(FORWARDED, WANTED, DRAFT);
        assertThat(drafted.proposedSupplement()).isNull();
        assertThat(drafted.proposal()).isNotNull();
        assertThat(file(FORWARDED, WANTED, new DossierSentBack(CODE, AT, BY, sealed("nhầm")))
                        .proposedSupplement())
                .isNull();
    }

    static Stream<DossierEvent> endings() {
        return Stream.of(
                new DossierWithdrawn(CODE, LATER, BY, null),
                new ServiceNotPerformed(CODE, LATER, BY, sealed("lũ lụt")),
                new SupplementLapsed(CODE, LATER, BY, SupplementPhase.PROCESSING, LATER, "law"),
                new DossierDeclined(CODE, LATER, BY, sealed("sai nơi")),
                new ResultReturned(CODE, LATER, BY, ReturnChannel.POST, sealed("An"), LATER));
    }

    @ParameterizedTest
    @MethodSource("endings")
    void shows_nothing_as_waited_for_after_an_ending(DossierEvent ending) {
        for (DossierEvent open : List.of(WANTED, ASKED, STOPPED, DRAFT)) {
            DossierFile file = file(FORWARDED, open, ending);
            assertThat(file.proposedSupplement()).isNull();
            assertThat(file.supplement()).isNull();
            assertThat(file.stop()).isNull();
            assertThat(file.proposal()).isNull();
        }
    }

    @Test
    void shows_nothing_of_the_life_before_as_waited_for_in_a_reopened_dossier() {
        DossierFile reopened = file(
                FORWARDED,
                WANTED,
                new DossierWithdrawn(CODE, AT, BY, null),
                new DossierReopened(CODE, LATER, BY, sealed("sai"), "x", OutcomeKind.WITHDRAWN, "nghiep-vu", PROMISE));
        assertThat(reopened.proposedSupplement()).isNull();
        assertThat(reopened.department()).isEqualTo("nghiep-vu");
    }
}
