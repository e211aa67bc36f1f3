package vn.dossierledger.command.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.clocks.CalendarVersions;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.dossier.DueByTime;

/** Reads from the ledger what time asks of a dossier. */
public final class DossiersInTime {

    private static final Duration A_WHILE = Duration.ofSeconds(10);

    private final EventStore ledger;
    private final Rulebook rulebook;
    private final Clock clock;

    /** A reader of the ledger, by the ledger's own clock. */
    public DossiersInTime(EventStore ledger, Rulebook rulebook, Clock clock) {
        this.ledger = ledger;
        this.rulebook = rulebook;
        this.clock = clock;
    }

    DueByTime of(String dossierCode) {
        return of(life(dossierCode));
    }

    /** When to look at a dossier next: at once when something is due. */
    Optional<Alarm> alarm(String dossierCode) {
        return alarm(dossierCode, of(dossierCode));
    }

    /**
     * As for any dossier, but from its first event alone, without reading on: what happens before an end that lies ahead makes its alarm
     * ring for nothing.
     */
    Optional<Alarm> alarm(DossierSubmitted submission) {
        DueByTime first = of(List.of(submission));
        return first.commands().isEmpty() ? alarm(submission.dossierCode(), first) : alarm(submission.dossierCode());
    }

    /** When to look at a dossier next that was asked just now: what it declined is asked again a little later. */
    Optional<Alarm> alarmAfterAsking(String dossierCode) {
        DueByTime look = of(dossierCode);
        return look.commands().isEmpty()
                ? look.next().map(at -> new Alarm(dossierCode, at))
                : Optional.of(new Alarm(dossierCode, clock.instant().plus(A_WHILE)));
    }

    /** The years of the calendar, as this node knows them, that are newer than those by which a date was promised. */
    List<Recount> outdated(String dossierCode, Appointment promised) {
        WorkingCalendar calendar = rulebook.calendar();
        return CalendarVersions.of(promised.due()).entrySet().stream()
                .filter(counted -> calendar.version(counted.getKey()) > counted.getValue())
                .map(counted -> new Recount(dossierCode, counted.getKey(), calendar.version(counted.getKey())))
                .toList();
    }

    private Optional<Alarm> alarm(String dossierCode, DueByTime look) {
        Optional<Instant> when = look.commands().isEmpty() ? look.next() : Optional.of(clock.instant());
        return when.map(at -> new Alarm(dossierCode, at));
    }

    private DueByTime of(List<DossierEvent> life) {
        return DueByTime.of(life, rulebook, clock.instant());
    }

    private List<DossierEvent> life(String dossierCode) {
        return ledger.readEvents(dossierCode)
                .asStream()
                .map(Message::getPayload)
                .map(DossierEvent.class::cast)
                .toList();
    }
}
