package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.command.ReopenDossier;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** The leader lets a dossier go on whose life had ended; its earlier outcome stays in the ledger. */
final class Reopening {

    private Reopening() {}

    /**
     * A new K3, under the versions of the rules that the dossier was accepted under. One that was never accepted (declined, or taken
     * back early) goes straight to the department that its procedure names, under the rules of the day on which it came in.
     */
    static DossierReopened reopen(DossierLife life, ReopenDossier command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.LEADER);
        require(EndingRules.onlyAFinalDossierIsReopened(life.state()));
        require(EndingRules.whoIsForgottenStaysForgotten(
                life.ending().erased() || !desk.records().hold(life.sealingKey())));
        require(ReasonRules.aReasonIsGiven(command.reason(), EndingRules.REOPENING));
        require(EndingRules.twoPeopleReopen(by.subject(), command.approvedBy()));
        Instant now = desk.now();
        Rules rules = desk.rulesOf(life);
        return new DossierReopened(
                life.code(),
                now,
                by,
                Seals.text(desk, life.sealingKey(), command.reason()),
                command.approvedBy().strip(),
                life.ending().outcome(),
                life.department() == null ? rules.procedure().content().department() : life.department(),
                DossierClocks.appointment(now, rules));
    }
}
