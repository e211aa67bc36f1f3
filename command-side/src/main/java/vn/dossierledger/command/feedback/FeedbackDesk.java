package vn.dossierledger.command.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * What a decision about feedback is made with: everything that the aggregate must not take for itself.
 *
 * @param clock the ledger's clock
 * @param registered whether there is an authority on a day of Asia/Ho_Chi_Minh
 * @param dossiers knows what is spoken of
 * @param discretion closes people's words
 */
public record FeedbackDesk(
        Clock clock, BiPredicate<String, LocalDate> registered, KnownDossiers dossiers, Discretion discretion) {

    Instant now() {
        return clock.instant();
    }

    /** Whether an authority is registered today. */
    boolean knows(String authority) {
        return registered.test(authority, now().atZone(WorkingCalendar.ZONE).toLocalDate());
    }
}
