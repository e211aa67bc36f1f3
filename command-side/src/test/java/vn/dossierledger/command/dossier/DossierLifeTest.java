package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.returned;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Facts.withdrawn;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.AgencyAnswered;
import vn.dossierledger.api.dossier.event.ApologyIssued;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.dossier.event.CopyReceivedByAgency;
import vn.dossierledger.api.dossier.event.CopySentToAgency;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.DossierStopped;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;

/** What is remembered of a dossier's past, for the rules to ask. */
class DossierLifeTest {

    private static final Actor SPECIALIST = Callers.SPECIALIST.as(Role.SPECIALIST);
    private static final Actor LEADER = Callers.LEADER.as(Role.LEADER);
    private static final List<SealedItemReason> ITEMS = List.of(new SealedItemReason("anh", sealed("thiếu")));

    private static DossierLife life(DossierEvent... events) {
        DossierLife life = new DossierLife();
        Arrays.stream(events).forEach(life::evolve);
        return life;
    }

    private static DossierLife after(DossierEvent[] before, DossierEvent... more) {
        return life(then(before, more));
    }

    @Test
    void the_last_answer_brings_the_dossier_back_to_the_department_alone() {
        var copy = new CopySentToAgency(CODE, MONDAY_8, SPECIALIST, 1, "camau", sealed("?"), "hash", null, null);
        var answer = new ConsultationAnswered(CODE, MONDAY_8, SPECIALIST, 1, sealed("đồng ý"));
        DossierLife half =
                after(toProcess(), consulted(), copy, new CopyReceivedByAgency(CODE, MONDAY_8, SPECIALIST, 1), answer);
        assertThat(half.state()).isEqualTo(DossierState.CO_PROCESSING);
        assertThat(half.coProcessing().openConsultations()).isEmpty();
        assertThat(half.coProcessing().openCopy(1).orElseThrow().received()).isTrue();
        assertThat(half.coProcessing().nextConsultation()).isEqualTo(2);
        half.evolve(new AgencyAnswered(CODE, MONDAY_8, SPECIALIST, 1, sealed("đồng ý")));
        assertThat(half.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(half.coProcessing().isOpen()).isFalse();
        assertThat(half.coProcessing().nextCopy()).isEqualTo(2);
    }

    @Test
    void a_proposed_supplement_waits_until_it_is_asked_for() {
        DossierLife life =
                after(toProcess(), new SupplementProposed(CODE, MONDAY_8, SPECIALIST, ITEMS, sealed("thiếu"), null));
        assertThat(life.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(life.supplements().proposed()).isNotNull();
        life.evolve(new SupplementRequested(
                CODE, MONDAY_8, LEADER, SupplementPhase.PROCESSING, ITEMS, sealed("thiếu"), MONDAY_8));
        assertThat(life.supplements().proposed()).isNull();
        assertThat(life.supplements().phase()).isEqualTo(SupplementPhase.PROCESSING);
        assertThat(life.supplements().respondBy()).isEqualTo(MONDAY_8);
        life.evolve(new SupplementLapsed(CODE, MONDAY_8, LEADER, SupplementPhase.PROCESSING, MONDAY_8, "law"));
        assertThat(life.state()).isEqualTo(DossierState.STOPPED);
        assertThat(life.ending().outcome()).isEqualTo(OutcomeKind.LAPSED);
        assertThat(life.ending().stoppedByTheLeader()).isFalse();
        assertThat(life.supplements().asked()).isEmpty();
    }

    @Test
    void a_stop_of_the_leader_is_no_end() {
        DossierLife life = after(toProcess(), new DossierStopped(CODE, MONDAY_8, LEADER, sealed("kiện"), "law"));
        assertThat(life.state()).isEqualTo(DossierState.STOPPED);
        assertThat(life.ending().stoppedByTheLeader()).isTrue();
        assertThat(life.ending().outcome()).isNull();
        life.evolve(new DossierResumed(CODE, MONDAY_8, LEADER, sealed("xong"), "law"));
        assertThat(life.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(life.ending().stoppedByTheLeader()).isFalse();
    }

    @Test
    void a_dossier_that_was_sent_back_is_with_nobody() {
        DossierLife life = after(
                toProcess(),
                new OfficerAssigned(CODE, MONDAY_8, LEADER, "specialist.quangngai", "nghiep-vu"),
                new DossierSentBack(CODE, MONDAY_8, SPECIALIST, sealed("nhầm")));
        assertThat(life.state()).isEqualTo(DossierState.ACCEPTED);
        assertThat(life.department()).isNull();
        assertThat(life.officer()).isNull();
    }

    @Test
    void a_wish_to_withdraw_is_open_until_it_is_decided() {
        DossierLife life = after(toProcess(), new WithdrawalRequested(CODE, MONDAY_8, SPECIALIST, null));
        assertThat(life.ending().withdrawal()).isNotNull();
        life.evolve(new WithdrawalRefused(CODE, MONDAY_8, SPECIALIST, sealed("đã trình")));
        assertThat(life.ending().withdrawal()).isNull();
        life.evolve(withdrawn());
        assertThat(life.ending().outcome()).isEqualTo(OutcomeKind.WITHDRAWN);
        assertThat(life.state().isFinal()).isTrue();
    }

    @Test
    void a_reopened_dossier_keeps_its_earlier_outcome_and_begins_anew() {
        var apology = new ApologyIssued(CODE, MONDAY_8, LEADER, sealed("x"), MONDAY_8, MONDAY_8, sealed("y"));
        DossierLife life = after(then(toResult(), apology, returned()));
        assertThat(life.ending().outcome()).isEqualTo(OutcomeKind.APPROVED);
        assertThat(life.promise().apologies()).isEqualTo(1);
        life.evolve(new DossierReopened(
                CODE,
                MONDAY_8,
                LEADER,
                sealed("sai"),
                "head.quangngai",
                OutcomeKind.APPROVED,
                "nghiep-vu",
                Facts.accepted().appointment()));
        assertThat(life.state()).isEqualTo(DossierState.IN_PROCESS);
        assertThat(life.ending().outcome()).isNull();
        assertThat(life.ending().earlierOutcomes()).containsExactly(OutcomeKind.APPROVED);
        assertThat(life.decision().signed()).isFalse();
        assertThat(life.decision().draft()).isNull();
        assertThat(life.promise().apologies()).isZero();
    }
}
