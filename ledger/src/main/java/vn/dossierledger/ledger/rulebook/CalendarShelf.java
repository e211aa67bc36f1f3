package vn.dossierledger.ledger.rulebook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.calendar.CalendarYear;
import vn.dossierledger.api.rule.CalendarChanged;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.clocks.Versioned;
import vn.dossierledger.clocks.WorkingCalendar;

/**
 * The published years of the working calendar. Which years there are is found by asking for the stream of every year that
 * the ledger accepts ({@link RuleIds#FIRST_YEAR} to {@link RuleIds#LAST_YEAR}): 101 reads by aggregate id, nearly all of them
 * of nothing, once per process; no scan of the ledger and no list that could disagree with the streams. Afterwards only a
 * year whose event passed is read again.
 */
final class CalendarShelf {

    private final RuleShelf<CalendarChanged, CalendarYear> streams;
    private final Map<Integer, Optional<Versioned<CalendarYear>>> years = new HashMap<>();
    private final AtomicLong forgettings = new AtomicLong();
    private volatile WorkingCalendar calendar;

    CalendarShelf(EventStore ledger) {
        this.streams = new RuleShelf<>(ledger, CalendarChanged.class, CalendarChanged::calendar);
    }

    WorkingCalendar calendar() {
        WorkingCalendar kept = calendar;
        return kept != null ? kept : compose();
    }

    WorkingCalendar calendarWith(Map<Integer, Integer> versions) {
        WorkingCalendar calendar = calendar();
        for (Map.Entry<Integer, Integer> year : versions.entrySet()) {
            Optional<Versioned<CalendarYear>> older =
                    streams.history(RuleIds.calendar(year.getKey())).version(year.getValue());
            calendar = calendar.with(year.getKey(), older.orElse(null));
        }
        return calendar;
    }

    void forget(String rule) {
        streams.forget(rule);
        synchronized (years) {
            forgettings.incrementAndGet();
            years.keySet().removeIf(year -> RuleIds.calendar(year).equals(rule));
            calendar = null;
        }
    }

    void forgetEverything() {
        streams.forgetEverything();
        synchronized (years) {
            forgettings.incrementAndGet();
            years.clear();
            calendar = null;
        }
    }

    private WorkingCalendar compose() {
        long before;
        Map<Integer, Optional<Versioned<CalendarYear>>> found;
        synchronized (years) {
            before = forgettings.get();
            found = new HashMap<>(years);
        }
        // Reads outside the lock: the thread that forgets must never wait for the database.
        IntStream.rangeClosed(RuleIds.FIRST_YEAR, RuleIds.LAST_YEAR)
                .filter(year -> !found.containsKey(year))
                .forEach(year ->
                        found.put(year, streams.history(RuleIds.calendar(year)).newest()));
        Map<Integer, Versioned<CalendarYear>> published = new HashMap<>();
        found.forEach((year, newest) -> newest.ifPresent(content -> published.put(year, content)));
        WorkingCalendar composed = WorkingCalendar.of(published);
        synchronized (years) {
            if (forgettings.get() == before) {
                years.putAll(found);
                calendar = composed;
            }
        }
        return composed;
    }
}
