package vn.dossierledger.query.rules;

import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * Which rules a dossier is bound to: those in force when it came in, then those that it was accepted under.
 *
 * @param code of the dossier
 * @param policyVersion null until it is accepted
 */
public record Binding(
        String code,
        String authority,
        String procedure,
        int procedureVersion,
        Integer policyVersion,
        Instant submittedAt) {

    /** @throws IllegalStateException when the ledger does not hold the rules */
    public Rules in(Rulebook rulebook) {
        LocalDate day = submittedAt.atZone(WorkingCalendar.ZONE).toLocalDate();
        var policy = policyVersion == null
                ? rulebook.policy(authority, day)
                : rulebook.policyVersion(authority, policyVersion);
        var definition = rulebook.procedureVersion(authority, procedure, procedureVersion);
        return new Rules(
                policy.orElseThrow(() -> missing("policy")),
                definition.orElseThrow(() -> missing("procedure")),
                rulebook.calendar(),
                rulebook.outages(authority));
    }

    private IllegalStateException missing(String what) {
        return new IllegalStateException("The ledger does not hold the " + what + " that dossier " + code
                + " was submitted under: publish the rules before the first dossier.");
    }
}
