package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.util.List;
import java.util.stream.Stream;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.RefundRule;

/**
 * The law demands that somebody is forgotten (QN 10.5; CM 11.5). The key is gone before anybody looks which dossiers are sealed under it, so none
 * can begin or go on unseen; a refusal brings it back. A policy does what else there is to do when this is a fact.
 */
final class Erasure {

    private Erasure() {}

    static PersonalDataErased erase(DossierLife life, ErasePersonalData command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.ADMIN);
        require(EndingRules.onlyALifeThatHasEndedIsForgotten(life.state(), life.ending()));
        require(EndingRules.whoIsForgottenStaysForgotten(life.ending().erased()));
        require(EndingRules.whatOnlyTheLawAllowsCitesIt(command.legalBasis()));
        desk.records().destroy(life.sealingKey());
        List<DossierLife> others = desk.records().othersUnder(life.sealingKey(), life.code()).stream()
                .map(DossierLife::of)
                .toList();
        require(EndingRules.nobodyIsForgottenWhoseDossiersAreOpen((int) others.stream()
                .filter(other -> other.ending().outcome() == null)
                .count()));
        for (DossierLife each : Stream.concat(Stream.of(life), others.stream()).toList()) {
            Cited<RefundRule> refund = desk.rulesOf(each).policy().content().refund();
            long owed = RefundRules.owed(each.ending().notPerformed(), each.money(), refund);
            require(EndingRules.nobodyIsForgottenToWhomMoneyIsOwed(owed, refund.article()));
        }
        return new PersonalDataErased(life.code(), desk.now(), by, command.legalBasis(), life.sealingKey());
    }
}
