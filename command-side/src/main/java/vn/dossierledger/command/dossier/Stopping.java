package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ResumeProcessing;
import vn.dossierledger.api.dossier.command.StopProcessing;
import vn.dossierledger.api.dossier.event.DossierResumed;
import vn.dossierledger.api.dossier.event.DossierStopped;

/** The leader stops the processing for a time (status 8 of the National Portal), and lets it go on. */
final class Stopping {

    private Stopping() {}

    static DossierStopped stop(DossierLife life, StopProcessing command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::stopping, Role.LEADER);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS));
        require(ReasonRules.aReasonIsGiven(command.reason(), article(life, desk)));
        require(EndingRules.whatOnlyTheLawAllowsCitesIt(command.legalBasis()));
        return new DossierStopped(
                life.code(),
                desk.now(),
                by,
                Seals.text(desk, life.sealingKey(), command.reason()),
                command.legalBasis());
    }

    static DossierResumed resume(DossierLife life, ResumeProcessing command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::stopping, Role.LEADER);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.STOPPED));
        require(EndingRules.onlyAStopGoesOn(life.ending()));
        require(ReasonRules.aReasonIsGiven(command.reason(), article(life, desk)));
        require(EndingRules.whatOnlyTheLawAllowsCitesIt(command.legalBasis()));
        return new DossierResumed(
                life.code(),
                desk.now(),
                by,
                Seals.text(desk, life.sealingKey(), command.reason()),
                command.legalBasis());
    }

    private static String article(DossierLife life, Desk desk) {
        return desk.rulesOf(life).policy().content().stopEffect().article();
    }
}
