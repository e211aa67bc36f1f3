package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.BY_HAND;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.DIGITAL;
import static vn.dossierledger.command.dossier.Facts.compared;
import static vn.dossierledger.command.dossier.Facts.proposed;
import static vn.dossierledger.command.dossier.Facts.rejected;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Facts.toResult;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.Signature;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.DigitalSignatureRequired;
import vn.dossierledger.api.rejection.ProposalIsARefusal;
import vn.dossierledger.api.rejection.SignerIsTheDrafter;

class SignResultTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static SignResult sign(Caller by, Signature signature) {
        return new SignResult(CODE, null, by, signature, "12/QĐ");
    }

    @Nested
    class A_draft_before_the_leader {

        @Test
        void is_signed_by_hand_where_the_policy_does_not_mind() {
            ledger.given(toDecision())
                    .when(sign(Callers.LEADER, BY_HAND))
                    .appends(
                            DossierState.AWAITING_DECISION,
                            new ResultSigned(CODE, NOW, Callers.LEADER.as(Role.LEADER), BY_HAND, "12/QĐ"));
        }

        @Test
        void is_signed_digitally_where_the_policy_demands_it() {
            Ledger.under(Policies.binhThuan())
                    .given(toDecision())
                    .when(sign(Callers.LEADER, BY_HAND))
                    .refuses(new DigitalSignatureRequired("BT 8.3.b"));
            Ledger.under(Policies.binhThuan())
                    .given(toDecision())
                    .when(sign(Callers.LEADER, DIGITAL))
                    .allows();
        }

        @Test
        void may_be_signed_by_hand_where_digital_is_only_preferred() {
            Ledger.under(Policies.dinhQuan())
                    .given(toDecision())
                    .when(sign(Callers.LEADER, BY_HAND))
                    .allows();
        }

        @Test
        void is_not_signed_by_who_drafted_it() {
            Caller both = new Caller(
                    Callers.SPECIALIST.subject(),
                    Set.of(Role.SPECIALIST, Role.LEADER),
                    TestRulebook.AUTHORITY,
                    "nghiep-vu",
                    null);
            ledger.given(toDecision()).when(sign(both, DIGITAL)).refuses(new SignerIsTheDrafter("QN 12.2"));
        }
    }

    @Test
    void a_refusal_is_not_signed_as_a_result() {
        ledger.given(then(toProcess(), proposed(ProposalKind.REFUSE)))
                .when(sign(Callers.LEADER, DIGITAL))
                .refuses(new ProposalIsARefusal("QN 12.2"));
    }

    @Test
    void nothing_is_decided_twice() {
        ledger.given(then(toDecision(), signed()))
                .when(sign(Callers.LEADER, DIGITAL))
                .refuses(new AlreadyDecided());
        ledger.given(then(toDecision(), rejected()))
                .when(sign(Callers.LEADER, DIGITAL))
                .refuses(new AlreadyDecided());
    }

    @Test
    void a_result_whose_originals_differed_is_decided_anew() {
        ledger.given(then(toResult(), compared(false), proposed(ProposalKind.APPROVE)))
                .when(sign(Callers.LEADER, DIGITAL))
                .allows();
    }
}
