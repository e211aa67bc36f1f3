package vn.dossierledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.query.deadlines.HeldBy;
import vn.dossierledger.api.query.deadlines.HoldingTime;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.query.world.Rules;

/** Who has a dossier, step by step. */
class HoldingTest {

    private static final String CODE = Told.CODE;

    private static List<String> keepers(Told life) {
        return life.holding().stretches().stream()
                .map(each -> each.keeper().heldBy()
                        + (each.keeper().id() == null ? "" : " " + each.keeper().id()))
                .toList();
    }

    private static Told inProcess() {
        return Told.submitted("2026-03-02T08:00").accepted("2026-03-02T09:00").forwarded("2026-03-02T10:00");
    }

    @Test
    void from_the_one_stop_to_the_citizen_who_fetches_the_result() {
        Told life = inProcess()
                .askedForMore("2026-03-02T14:00")
                .answered("2026-03-03T08:00")
                .then(
                        "2026-03-03T09:00",
                        at -> new ProposalSubmitted(CODE, at, Told.LEADER, ProposalKind.APPROVE, null, null))
                .then("2026-03-03T10:00", at -> new ResultSigned(CODE, at, Told.LEADER, null, null))
                .ready("2026-03-03T11:00")
                .then(
                        "2026-03-04T08:00",
                        at -> new ResultReturned(CODE, at, Told.LEADER, ReturnChannel.IN_PERSON, null, at));

        assertThat(keepers(life))
                .containsExactly(
                        "ONE_STOP",
                        "DEPARTMENT nghiep-vu",
                        "CITIZEN",
                        "DEPARTMENT nghiep-vu",
                        "LEADER",
                        "DEPARTMENT nghiep-vu",
                        "CITIZEN",
                        "NOBODY");
        HoldingTime time = HoldingTimes.of(
                life.body(),
                Told.at("2026-06-01T08:00"),
                Rules.inForce(Rules.AUTHORITY).calendar());
        assertThat(time.ended()).isTrue();
        assertThat(time.to()).isEqualTo(Told.at("2026-03-04T08:00"));
        assertThat(time.elapsed()).isEqualTo(Duration.ofDays(2));
        assertThat(time.working()).isEqualTo(Duration.ofHours(16));
        // 14:00 to 17:00 and 07:00 to 08:00, then 11:00 to 11:30, the afternoon, and 07:00 to 08:00.
        assertThat(time.totals())
                .filteredOn(total -> total.keeper().heldBy() == HeldBy.CITIZEN)
                .singleElement()
                .satisfies(citizen -> {
                    assertThat(citizen.elapsed()).isEqualTo(Duration.ofHours(18 + 21));
                    assertThat(citizen.working()).isEqualTo(Duration.ofHours(4 + 5));
                });
    }

    @Test
    void of_several_who_were_asked_the_first_has_it_until_it_answers() {
        Told life = inProcess()
                .then(
                        "2026-03-02T14:00",
                        at -> new CopySentToAgency(CODE, at, Told.LEADER, 1, "camau", null, "00", null, null))
                .then(
                        "2026-03-02T15:00",
                        at -> new ConsultationRequested(CODE, at, Told.LEADER, 1, "tu-phap", null, null, null))
                .then("2026-03-03T08:00", at -> new AgencyAnswered(CODE, at, Told.LEADER, 1, null))
                .then("2026-03-03T09:00", at -> new ConsultationAnswered(CODE, at, Told.LEADER, 1, null));

        assertThat(keepers(life))
                .containsExactly(
                        "ONE_STOP",
                        "DEPARTMENT nghiep-vu",
                        "AGENCY camau",
                        "DEPARTMENT tu-phap",
                        "DEPARTMENT nghiep-vu");
    }

    @Test
    void a_result_that_is_to_be_sent_is_the_one_stops_and_then_the_posts_until_it_was_received() {
        Told life = Told.submitted("2026-03-02T08:00", ReturnChannel.POST)
                .accepted("2026-03-02T09:00")
                .forwarded("2026-03-02T10:00")
                .ready("2026-03-03T08:00")
                .then("2026-03-03T10:00", at -> new ResultDispatched(CODE, at, Told.LEADER, "VNPost", "1"))
                .then("2026-03-04T08:00", at -> new ResultDeliveryFailed(CODE, at, Told.LEADER, null))
                .then("2026-03-04T10:00", at -> new ResultDispatched(CODE, at, Told.LEADER, "VNPost", "2"))
                .then(
                        "2026-03-06T08:00",
                        at -> new ResultReturned(
                                CODE, at, Told.LEADER, ReturnChannel.POST, null, Told.at("2026-03-05T15:00")));

        assertThat(keepers(life))
                .containsExactly("ONE_STOP", "DEPARTMENT nghiep-vu", "ONE_STOP", "POST", "ONE_STOP", "POST", "NOBODY");
        assertThat(life.holding().stretches().getLast().from()).isEqualTo(Told.at("2026-03-05T15:00"));
    }

    @Test
    void a_stop_is_the_leaders_until_it_is_for_good_and_nobody_has_it_until_it_is_reopened() {
        Told life = inProcess()
                .then("2026-03-03T08:00", at -> new DossierStopped(CODE, at, Told.LEADER, null, "law"))
                .then("2026-03-04T08:00", at -> new DossierResumed(CODE, at, Told.LEADER, null, "law"))
                .then("2026-03-05T08:00", at -> new ServiceNotPerformed(CODE, at, Told.LEADER, null))
                .then(
                        "2026-03-09T08:00",
                        at -> new DossierReopened(
                                CODE,
                                at,
                                Told.LEADER,
                                null,
                                "head",
                                null,
                                "tu-phap",
                                DossierClocks.appointment(at, Rules.inForce(Rules.AUTHORITY))));

        assertThat(keepers(life))
                .containsExactly(
                        "ONE_STOP",
                        "DEPARTMENT nghiep-vu",
                        "LEADER",
                        "DEPARTMENT nghiep-vu",
                        "NOBODY",
                        "DEPARTMENT tu-phap");
        assertThat(life.holding().ended()).isFalse();
    }
}
