package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.command.DecideWithdrawal;
import vn.dossierledger.api.dossier.command.RequestWithdrawal;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.WithdrawalRefused;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;
import vn.dossierledger.api.sealing.Sealed;

/** The applicant wants the dossier back (status 7 of the National Portal), and an officer decides. */
final class Withdrawal {

    private Withdrawal() {}

    static WithdrawalRequested request(DossierLife life, RequestWithdrawal command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.CITIZEN, Role.ONE_STOP);
        require(EndingRules.onlyALifeThatLastsComesToAnEnd(life));
        require(DecisionRules.aDraftIsDecidedOnce(life.decision().signed()));
        require(WithdrawalRules.oneWishIsEnough(life.ending().withdrawal()));
        return new WithdrawalRequested(
                life.code(), desk.now(), by, Seals.text(desk, life.sealingKey(), command.reason()));
    }

    static DossierEvent decide(DossierLife life, DecideWithdrawal command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.ONE_STOP, Role.SPECIALIST);
        require(EndingRules.onlyALifeThatLastsComesToAnEnd(life));
        require(WithdrawalRules.nobodyIsGivenBackWhatNobodyWants(life.ending().withdrawal()));
        if (command.granted()) {
            require(DecisionRules.aDraftIsDecidedOnce(life.decision().signed()));
        } else {
            require(ReasonRules.aReasonIsGiven(command.reason(), WithdrawalRules.DEFAULT));
        }
        Sealed reason = Seals.text(desk, life.sealingKey(), command.reason());
        return command.granted()
                ? new DossierWithdrawn(life.code(), desk.now(), by, reason)
                : new WithdrawalRefused(life.code(), desk.now(), by, reason);
    }
}
