package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consultationAnswered;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.copyAnswered;
import static vn.dossierledger.command.dossier.Facts.copyReceived;
import static vn.dossierledger.command.dossier.Facts.copySent;
import static vn.dossierledger.command.dossier.Facts.proposed;
import static vn.dossierledger.command.dossier.Facts.sentBack;
import static vn.dossierledger.command.dossier.Facts.supplementProposed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.rejection.NoSupplementProposed;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.SharesStillOpen;
import vn.dossierledger.api.sealing.Confidential;

class SubmitProposalTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static SubmitProposal propose(Caller by, ProposalKind kind, String reason) {
        return new SubmitProposal(CODE, null, by, kind, new Confidential("dự thảo"), Confidential.of(reason));
    }

    @Nested
    class A_department_that_has_the_dossier {

        @Test
        void proposes_to_approve_without_a_reason() {
            ledger.given(toProcess())
                    .when(propose(Callers.SPECIALIST, ProposalKind.APPROVE, null))
                    .appends(
                            DossierState.AWAITING_DECISION,
                            new ProposalSubmitted(
                                    CODE,
                                    NOW,
                                    Callers.SPECIALIST.as(Role.SPECIALIST),
                                    ProposalKind.APPROVE,
                                    sealed("dự thảo"),
                                    null));
        }

        @Test
        void proposes_to_refuse_with_a_reason() {
            ledger.given(toProcess())
                    .when(propose(Callers.HEAD, ProposalKind.REFUSE, "thiếu điều kiện"))
                    .appends(
                            DossierState.AWAITING_DECISION,
                            new ProposalSubmitted(
                                    CODE,
                                    NOW,
                                    Callers.HEAD.as(Role.DEPARTMENT_HEAD),
                                    ProposalKind.REFUSE,
                                    sealed("dự thảo"),
                                    sealed("thiếu điều kiện")));
        }

        @Test
        void does_not_propose_to_refuse_without_a_reason() {
            ledger.given(toProcess())
                    .when(propose(Callers.SPECIALIST, ProposalKind.REFUSE, " "))
                    .refuses(new ReasonMissing("QN 12.2"));
        }

        @Test
        void proposes_again_what_was_sent_back() {
            ledger.given(then(toDecision(), sentBack()))
                    .when(propose(Callers.SPECIALIST, ProposalKind.APPROVE, null))
                    .allows();
        }
    }

    @Nested
    class While_others_still_answer {

        @Test
        void nothing_is_proposed() {
            ledger.given(then(toProcess(), consulted(), copySent(), copyReceived()))
                    .when(propose(Callers.SPECIALIST, ProposalKind.APPROVE, null))
                    .refuses(new SharesStillOpen(Set.of(1), Set.of(1), "QN 8.1.b"));
            Ledger.under(Policies.caMau())
                    .given(then(toProcess(), copySent()))
                    .when(propose(Callers.SPECIALIST, ProposalKind.APPROVE, null))
                    .refuses(new SharesStillOpen(Set.of(), Set.of(1), "CM 9.1.b"));
        }

        @Test
        void the_last_answer_opens_the_way() {
            ledger.given(then(
                            toProcess(),
                            consulted(),
                            copySent(),
                            copyReceived(),
                            copyAnswered(),
                            consultationAnswered()))
                    .when(propose(Callers.SPECIALIST, ProposalKind.APPROVE, null))
                    .allows();
        }
    }

    @Test
    void a_draft_takes_the_place_of_a_supplement_that_nobody_approved() {
        ledger.given(then(toProcess(), supplementProposed()))
                .when(propose(Callers.SPECIALIST, ProposalKind.APPROVE, null))
                .allows();
        ledger.given(then(toProcess(), supplementProposed(), proposed(ProposalKind.APPROVE), sentBack()))
                .when(new ApproveSupplement(CODE, null, Callers.LEADER))
                .refuses(new NoSupplementProposed());
    }

    @Test
    void another_department_does_not_propose() {
        ledger.given(toProcess())
                .when(propose(Callers.OTHER_SPECIALIST, ProposalKind.APPROVE, null))
                .refuses(new NotYourDepartment("nghiep-vu"));
        ledger.given(toProcess())
                .when(propose(Callers.OTHER_HEAD, ProposalKind.APPROVE, null))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }

    @Test
    void before_it_is_forwarded_the_state_refuses_every_department() {
        ledger.given(toAcceptance())
                .when(propose(Callers.OTHER_SPECIALIST, ProposalKind.APPROVE, null))
                .refuses(new NotInState(DossierState.ACCEPTED, Set.of(DossierState.IN_PROCESS)));
    }
}
