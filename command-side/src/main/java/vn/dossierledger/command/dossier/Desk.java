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

    /** The rules of a dossier. */
    Rules rulesOf(DossierLife life) {
        return BoundRules.of(life, rulebook);
    }

    /** The authority of a dossier as it stands at an instant. */
    AuthorityProfile authorityOf(DossierLife life, Instant at) {
        return rulebook.authority(life.authority(), dayOf(at))
                .map(Versioned::content)
                .orElseThrow(() -> BoundRules.missing("authority " + life.authority()));
    }
}
