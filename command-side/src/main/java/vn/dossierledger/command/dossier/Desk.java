package vn.dossierledger.command.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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
 * @param records what else is on record
 */
public record Desk(Clock clock, Rulebook rulebook, DossierCodes codes, Sealing sealing, Records records) {

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

    /** An authority as it stands at an instant; empty when it is not registered. */
    Optional<AuthorityProfile> authority(String authority, Instant at) {
        return rulebook.authority(authority, dayOf(at)).map(Versioned::content);
    }

    /** The authority of a dossier as it stands at an instant. */
    AuthorityProfile authorityOf(DossierLife life, Instant at) {
        return authority(life.authority(), at).orElseThrow(() -> BoundRules.missing("authority " + life.authority()));
    }
}
