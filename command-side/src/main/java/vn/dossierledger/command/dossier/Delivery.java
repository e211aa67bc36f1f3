package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.dossier.command.CheckOriginals;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.command.ReportDeliveryFailure;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.Rules;

/** The result is compared with the originals, sent, and reaches the citizen. */
final class Delivery {

    private Delivery() {}

    static OriginalsChecked compare(DossierLife life, CheckOriginals command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::originals, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.RESULT_READY));
        if (!command.match()) {
            PolicyProfile policy = desk.rulesOf(life).policy().content();
            require(ReasonRules.aReasonIsGiven(
                    command.differences(),
                    policy.originalsBeforeReturn()
                            .of(life.channel(), life.level())
                            .article()));
        }
        return new OriginalsChecked(
                life.code(),
                desk.now(),
                by,
                command.match(),
                command.match() ? null : Seals.text(desk, life.sealingKey(), command.differences()));
    }

    static ResultDispatched dispatch(DossierLife life, DispatchResult command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::returning, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.RESULT_READY));
        requireLeave(life, ReturnChannel.POST, desk);
        return new ResultDispatched(life.code(), desk.now(), by, command.carrier(), command.trackingNumber());
    }

    static ResultDeliveryFailed fail(DossierLife life, ReportDeliveryFailure command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::returning, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.RESULT_READY));
        require(ReturnRules.onlyADispatchedResultFailsToArrive(life.decision().dispatched()));
        String article = desk.rulesOf(life)
                .policy()
                .content()
                .returnChannels()
                .of(life.channel(), life.level())
                .article();
        require(ReasonRules.aReasonIsGiven(command.reason(), article));
        return new ResultDeliveryFailed(
                life.code(), desk.now(), by, Seals.text(desk, life.sealingKey(), command.reason()));
    }

    static ResultReturned giveBack(DossierLife life, ReturnResult command, Desk desk) {
        // Online the citizen itself acknowledges; over the counter and from the post the one-stop records it.
        Role[] actors = command.channel() == ReturnChannel.ONLINE
                ? new Role[] {Role.ONE_STOP, Role.CITIZEN}
                : new Role[] {Role.ONE_STOP};
        Actor by = Standing.acting(command.by(), life, desk, Articles::returning, actors);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.RESULT_READY));
        requireLeave(life, command.channel(), desk);
        Instant now = desk.now();
        Instant receivedAt = command.receivedAt() == null ? now : command.receivedAt();
        require(ReturnRules.nothingIsReceivedInTheFuture(receivedAt, now));
        return new ResultReturned(
                life.code(),
                now,
                by,
                command.channel(),
                Seals.text(desk, life.sealingKey(), command.receivedBy()),
                receivedAt);
    }

    /** What must be true before a result leaves the house, on whichever way. */
    private static void requireLeave(DossierLife life, ReturnChannel way, Desk desk) {
        Rules rules = desk.rulesOf(life);
        PolicyProfile policy = rules.policy().content();
        require(ReturnRules.aResultLeavesByAnAllowedWay(
                way, policy.returnChannels().of(life.channel(), life.level())));
        require(ReturnRules.originalsAreComparedBefore(
                way,
                life.decision().originalsMatch(),
                policy.originalsBeforeReturn().of(life.channel(), life.level())));
        require(FeeRules.theFeeIsSettledBeforeTheResultLeaves(
                life.money(),
                rules.procedure().content().fees(),
                policy.feeSettledBeforeReturn().of(life.channel(), life.level())));
    }
}
