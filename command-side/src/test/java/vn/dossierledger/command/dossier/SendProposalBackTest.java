package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.signed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toDecision;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.SendProposalBack;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.sealing.Confidential;

class SendProposalBackTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static SendProposalBack sendBack(String reason) {
        return new SendProposalBack(CODE, null, Callers.LEADER, Confidential.of(reason));
    }

    @Nested
    class A_draft_before_the_leader {

        @Test
        void goes_back_with_a_reason() {
            ledger.given(toDecision())
                    .when(sendBack("viết lại"))
                    .appends(
                            DossierState.IN_PROCESS,
                            new ProposalSentBack(CODE, NOW, Callers.LEADER.as(Role.LEADER), sealed("viết lại")));
        }

        @Test
        void does_not_go_back_without_a_reason() {
            ledger.given(toDecision()).when(sendBack(null)).refuses(new ReasonMissing("QN 12.2"));
        }
    }

    @Test
    void what_is_signed_does_not_go_back() {
        ledger.given(then(toDecision(), signed())).when(sendBack("viết lại")).refuses(new AlreadyDecided());
    }
}
