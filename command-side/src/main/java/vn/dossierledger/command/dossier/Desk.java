package vn.dossierledger.command.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * What a decision is made with: everything that the aggregate must not take for itself.
 *
 * @param clock the ledger's clock
 * @param rulebook every version of every rule
 * @param codes draws the code of a new dossier
 * @param sealing closes people's data
 */
public record Desk(Clock clock, Rulebook rulebook, DossierCodes codes, Sealing sealing) {

    Instant now() {
        return clock.instant();
    }

    /** The day of an instant in Asia/Ho_Chi_Minh. */
    static LocalDate dayOf(Instant instant) {
        return instant.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    /**
     * The rules of a dossier: those that its acceptance bound, before that those of the day on which it came in, so that no new
     * version reaches back.
     */
    Rules rulesOf(DossierLife life) {
        var policy = life.policyVersion() == null
                ? rulebook.policy(life.authority(), dayOf(life.submittedAt()))
                : rulebook.policyVersion(life.authority(), life.policyVersion());
        var procedure = rulebook.procedureVersion(life.authority(), life.procedure(), life.procedureVersion());
        return new Rules(
                policy.orElseThrow(() -> missing("policy of " + life.authority())),
                procedure.orElseThrow(() -> missing("procedure " + life.authority() + "/" + life.procedure())),
                rulebook.calendar());
    }

    /** The authority of a dossier as it stands at an instant. */
    AuthorityProfile authorityOf(DossierLife life, Instant at) {
        return rulebook.authority(life.authority(), dayOf(at))
                .map(Versioned::content)
                .orElseThrow(() -> missing("authority " + life.authority()));
    }

    private static IllegalStateException missing(String rule) {
        return new IllegalStateException("The ledger has lost the version of the " + rule
                + " that a dossier is bound to: restore the rule's events before going on.");
    }
}
