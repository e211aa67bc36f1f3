package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.clock.Appointment;

/**
 * The calendar changed, and with it the promised date: the same limit, counted again from the acceptance.
 * @param dueBefore when K3 ended until now; null while a pause leaves the end open
 * @param dueAfter when it ends from now on; null while a pause leaves the end open
 * @param appointment the promise, derived again, pauses left out as always
 * @param calendarBefore the versions of the calendar years that the promise was derived from, such as {@code 2026v1}
 * @param calendarYear the year that changed
 * @param calendarVersion its new version
 */
@Revision("1")
public record AppointmentRecomputed(
        String dossierCode,
        Instant at,
        Actor by,
        Instant dueBefore,
        Instant dueAfter,
        Appointment appointment,
        String calendarBefore,
        int calendarYear,
        int calendarVersion)
        implements DossierEvent {}
