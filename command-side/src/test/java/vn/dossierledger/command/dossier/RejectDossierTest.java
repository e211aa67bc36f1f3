package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.BY_HAND;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.proposed;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.then;
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
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.DigitalSignatureRequired;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.SignerIsTheDrafter;
import vn.dossierledger.api.sealing.Confidential;

class RejectDossierTest {

    private static RejectDossier reject(Caller by, String reason, Signature signature) {
        return new RejectDossier(CODE, null, by, Confidential.of(reason), signature);
    }

    @Nested
    class Where_the_leader_approves_refusals {

        private final Ledger ledger = Ledger.under(Policies.quangNgai());

        @Test
        void the_leader_signs_one_with_its_reason() {
            ledger.given(then(toProcess(), proposed(ProposalKind.REFUSE)))
                    .when(reject(Callers.LEADER, "thiếu điều kiện", BY_HAND))
                    .appends(
                            DossierState.AWAITING_DECISION,
                            new DossierRejected(
                                    CODE, NOW, Callers.LEADER.as(Role.LEADER), sealed("thiếu điều kiện"), BY_HAND));
        }

        @Test
        void the_leader_may_refuse_what_the_department_would_approve() {
            ledger.given(toDecision())
                    .when(reject(Callers.LEADER, "thiếu điều kiện", BY_HAND))
                    .allows();
        }

        @Test
        void the_head_does_not() {
            ledger.given(toDecision())
                    .when(reject(Callers.HEAD, "thiếu điều kiện", BY_HAND))
                    .refuses(new NotYourRole(Set.of(Role.LEADER), "QN 12.2"));
        }

        @Test
        void nobody_does_without_a_reason() {
            ledger.given(toDecision()).when(reject(Callers.LEADER, "", BY_HAND)).refuses(new ReasonMissing("QN 12.2"));
        }

        @Test
        void nothing_is_decided_twice() {
            ledger.given(then(toDecision(), signed()))
                    .when(reject(Callers.LEADER, "thiếu điều kiện", BY_HAND))
                    .refuses(new AlreadyDecided());
        }
    }

    @Nested
    class Where_the_head_approves_refusals {

        private final Ledger ledger = Ledger.under(Policies.caMau());

        @Test
        void the_head_of_the_department_signs_one() {
            ledger.given(toDecision())
                    .when(reject(Callers.HEAD, "thiếu điều kiện", BY_HAND))
                    .appends(
                            DossierState.AWAITING_DECISION,
                            new DossierRejected(
                                    CODE,
                                    NOW,
                                    Callers.HEAD.as(Role.DEPARTMENT_HEAD),
                                    sealed("thiếu điều kiện"),
                                    BY_HAND));
        }

        @Test
        void so_may_the_leader() {
            ledger.given(toDecision())
                    .when(reject(Callers.LEADER, "thiếu điều kiện", BY_HAND))
                    .allows();
        }

        @Test
        void the_head_of_another_department_does_not() {
            ledger.given(toDecision())
                    .when(reject(Callers.OTHER_HEAD, "thiếu điều kiện", BY_HAND))
                    .refuses(new NotYourDepartment("nghiep-vu"));
        }

        @Test
        void who_drafted_does_not_sign() {
            Caller both = new Caller(
                    Callers.SPECIALIST.subject(),
                    Set.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD),
                    TestRulebook.AUTHORITY,
                    "nghiep-vu",
                    null);
            ledger.given(toDecision())
                    .when(reject(both, "thiếu điều kiện", BY_HAND))
                    .refuses(new SignerIsTheDrafter("CM 13.2"));
        }
    }

    @Test
    void a_refusal_is_signed_digitally_where_the_policy_demands_it() {
        Ledger.under(Policies.binhThuan())
                .given(toDecision())
                .when(reject(Callers.LEADER, "thiếu điều kiện", BY_HAND))
                .refuses(new DigitalSignatureRequired("BT 8.3.b"));
    }
}
