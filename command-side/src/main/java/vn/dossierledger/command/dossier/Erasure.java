package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.event.PersonalDataErased;

/** The law demands that somebody is forgotten (QN 10.5; CM 11.5). The key itself is destroyed by a policy, when this is a fact. */
final class Erasure {

    private Erasure() {}

    static PersonalDataErased erase(DossierLife life, ErasePersonalData command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.ADMIN);
        require(EndingRules.onlyALifeThatHasEndedIsForgotten(life.state(), life.ending()));
        require(EndingRules.whoIsForgottenStaysForgotten(life.ending()));
        require(EndingRules.whatOnlyTheLawAllowsCitesIt(command.legalBasis()));
        require(EndingRules.nobodyIsForgottenWhoseDossiersAreOpen(
                desk.records().openDossiersUnder(life.sealingKey(), life.code())));
        return new PersonalDataErased(life.code(), desk.now(), by, command.legalBasis(), life.sealingKey());
    }
}
