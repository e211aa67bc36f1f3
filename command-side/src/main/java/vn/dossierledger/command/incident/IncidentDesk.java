package vn.dossierledger.command.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * What a decision about an incident is made with: everything that the aggregate must not take for itself.
 *
 * @param clock the ledger's clock
 * @param registered whether there is an authority on a day of Asia/Ho_Chi_Minh
 */
public record IncidentDesk(Clock clock, BiPredicate<String, LocalDate> registered) {

    Instant now() {
        return clock.instant();
    }

    /** Whether an authority is registered today. */
    boolean knows(String authority) {
        return registered.test(authority, now().atZone(WorkingCalendar.ZONE).toLocalDate());
    }
}
