package vn.dossierledger.query.deadlines;

import java.time.LocalDate;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;

/** The rules that a dossier's clocks run under: those in force when it came in, then those it was accepted under. */
final class RulesInForce {

    private final Rulebook rulebook;

    RulesInForce(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    /** @throws IllegalStateException when the ledger does not hold the rules */
    Rules of(ClocksBody body) {
        LocalDate day = body.submittedAt.atZone(WorkingCalendar.ZONE).toLocalDate();
        var policy = body.policyVersion == null
                ? rulebook.policy(body.authority, day)
                : rulebook.policyVersion(body.authority, body.policyVersion);
        var procedure = rulebook.procedureVersion(body.authority, body.procedure, body.procedureVersion);
        return new Rules(
                policy.orElseThrow(() -> missing("policy", body)),
                procedure.orElseThrow(() -> missing("procedure", body)),
                rulebook.calendar(),
                rulebook.outages(body.authority));
    }

    /** What is different in a year since the version before this one. */
    Changed changedBy(CalendarChanged event) {
        return Changed.between(
                event.year(), rulebook.calendarBefore(event.year(), event.version()), rulebook.calendar());
    }

    private static IllegalStateException missing(String what, ClocksBody body) {
        return new IllegalStateException("The ledger does not hold the " + what + " that dossier " + body.code
                + " was submitted under: publish the rules before the first dossier.");
    }
}
