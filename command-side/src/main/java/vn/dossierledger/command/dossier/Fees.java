package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.FeeItem;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.command.RequestFee;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.Rules;

/** Money is asked for, paid, and given back. */
final class Fees {

    private Fees() {}

    static FeeRequested ask(DossierLife life, RequestFee command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::fees, Role.ONE_STOP, Role.SPECIALIST);
        require(StateRules.aStepStartsOnlyIn(life.state(), askingStates(by.role(), command.blocking())));
        Rules rules = desk.rulesOf(life);
        require(FeeRules.somethingIsAsked(command.items()));
        require(FeeRules.onlyFeesOfTheScheduleAreAsked(
                command.items(),
                rules.procedure().content().fees(),
                Articles.of(rules.policy().content(), life).fees()));
        require(FeeRules.noFeeIsAskedTwice(command.items(), life.money().asked()));
        return new FeeRequested(
                life.code(),
                desk.now(),
                by,
                List.copyOf(command.items()),
                command.items().stream().mapToLong(FeeItem::amount).sum(),
                command.blocking());
    }

    /** A department asks only while it has the dossier; a dossier that is not accepted yet waits for no fee. */
    private static Set<DossierState> askingStates(Role role, boolean blocking) {
        Set<DossierState> states =
                EnumSet.of(DossierState.IN_PROCESS, DossierState.AWAITING_DECISION, DossierState.RESULT_READY);
        if (role == Role.ONE_STOP) {
            states.add(DossierState.ACCEPTED);
            if (!blocking) {
                states.add(DossierState.SUBMITTED);
            }
        }
        return states;
    }

    static FeePaid pay(DossierLife life, PayFee command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::fees, Role.CITIZEN, Role.CASHIER, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), StateRules.OPEN));
        require(FeeRules.aPaymentIsRecordedOncePerReference(
                command.reference(), life.money().references()));
        require(FeeRules.onlyADueFeeIsPaid(life.money().due()));
        require(FeeRules.aFeeIsPaidByAnAllowedMethod(
                command.method(),
                desk.rulesOf(life).policy().content().paymentMethods().of(life.channel(), life.level())));
        require(FeeRules.exactlyWhatIsDueIsPaid(life.money().due(), command.amount()));
        return new FeePaid(life.code(), desk.now(), by, command.amount(), command.method(), command.reference());
    }

    /** No state forbids the question: the rule answers it, with its article. */
    static FeeRefunded refund(DossierLife life, RefundFee command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::refund, Role.CASHIER, Role.LEADER);
        PolicyProfile policy = desk.rulesOf(life).policy().content();
        String article = policy.refund().article();
        boolean ready = life.state() == DossierState.RESULT_READY || life.state() == DossierState.RETURNED;
        require(RefundRules.refundsAreOfferedByThePolicy(policy.refund()));
        require(RefundRules.onlyAServiceNotPerformedIsRefunded(
                life.ending().notPerformed(), ready, command.legalException(), policy));
        require(ReasonRules.aReasonIsGiven(command.reason(), article));
        require(RefundRules.noMoreGoesBackThanWasPaid(life.money(), command.amount(), article));
        return new FeeRefunded(
                life.code(),
                desk.now(),
                by,
                command.amount(),
                Seals.text(desk, life.sealingKey(), command.reason()),
                article,
                command.legalException());
    }
}
