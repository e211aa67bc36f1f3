package vn.dossierledger.benchmarks.generated;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.GenericMessage;
import org.springframework.transaction.support.TransactionOperations;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.command.dossier.Sealing;

/**
 * Writes made-up dossiers straight into an event store: the production form of events, texts sealed under real keys, in the order of time over all
 * dossiers, so that neighbours in the ledger belong to different dossiers, as in life. About ten events make a dossier. The same seed gives the same
 * facts; event ids follow from dossier and sequence.
 */
public final class GeneratedLedger {

    private static final int EVENTS_PER_APPEND = 1000;
    /** Ten in each dossier; some people come again. */
    private static final double EVENTS_PER_APPLICANT = 16;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final List<Service> services;
    private final Sealing sealing;
    private final long seed;
    private final int secondsBetweenSubmissions;
    private final Map<String, Integer> serials = new HashMap<>();
    private final PriorityQueue<Open> open =
            new PriorityQueue<>(Comparator.comparing(Open::at).thenComparing(Open::code));
    private long dossiers;

    /**
     * Nothing is written yet.
     *
     * @param rulebook knows the procedures of the demo data
     * @param sealing with real keys
     * @param seed of everything
     * @param secondsBetweenSubmissions of office hours: 60 gives 480 dossiers a day
     * @param before how many dossiers are there already: these begin on the first day behind them
     */
    public GeneratedLedger(Rulebook rulebook, Sealing sealing, long seed, int secondsBetweenSubmissions, long before) {
        this.services = Service.of(rulebook);
        this.sealing = sealing;
        this.seed = seed;
        this.secondsBetweenSubmissions = secondsBetweenSubmissions;
        this.dossiers = OfficeHours.wholeDays(before * secondsBetweenSubmissions) / secondsBetweenSubmissions;
        if (services.isEmpty()) {
            throw new IllegalArgumentException(
                    "The rulebook knows no procedure of the demo data: load the rules first.");
        }
    }

    /**
     * Appends exactly so many events; dossiers not ended by then stay open. Once per instance.
     *
     * @param engine of the ledger
     * @param transaction holds the keys and the events of one append
     */
    public void write(EventStorageEngine engine, TransactionOperations transaction, int events) {
        for (int from = 0; from < events; from += EVENTS_PER_APPEND) {
            int size = Math.min(EVENTS_PER_APPEND, events - from);
            transaction.executeWithoutResult(status -> engine.appendEvents(batch(size, events)));
        }
    }

    private List<DomainEventMessage<?>> batch(int size, int events) {
        List<DomainEventMessage<?>> batch = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            batch.add(next(events));
        }
        return batch;
    }

    private DomainEventMessage<?> next(int events) {
        Instant submission = OfficeHours.at(dossiers * secondsBetweenSubmissions);
        // Whoever comes next may come before anything else happens to the others.
        if (open.isEmpty() || open.peek().at().isAfter(submission)) {
            open.add(submit(dossiers++, events));
        }
        Open first = open.remove();
        DomainEventMessage<?> message = first.message();
        first.rest().ifPresent(open::add);
        return message;
    }

    private Open submit(long number, int events) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        Service service = services.get(random.nextInt(services.size()));
        long begin = number * secondsBetweenSubmissions;
        String unit = service.authority().unitCode();
        String day = DAY.format(OfficeHours.at(begin).atZone(WorkingCalendar.ZONE));
        String code = "%s-%s-%04d".formatted(unit, day, serials.merge(unit + day, 1, Integer::sum));
        long people = Math.max(1, (long) (events / EVENTS_PER_APPLICANT));
        long person = random.nextLong(people);
        String owner = UUID.nameUUIDFromBytes(("person " + person).getBytes(StandardCharsets.UTF_8))
                .toString();
        return new Open(
                code, MadeUpLife.play(service, code, begin, MadeUpPeople.number(person), owner, sealing, random), 0);
    }

    /** What is still to be written of a dossier. */
    private record Open(String code, List<DossierEvent> facts, int written) {

        Instant at() {
            return facts.get(written).at();
        }

        DomainEventMessage<?> message() {
            String id = UUID.nameUUIDFromBytes((code + "/" + written).getBytes(StandardCharsets.UTF_8))
                    .toString();
            DossierEvent fact = facts.get(written);
            return new GenericDomainEventMessage<>(
                    "Dossier", code, written, new GenericMessage<>(id, fact, Map.of()), fact::at);
        }

        Optional<Open> rest() {
            int next = written + 1;
            return next == facts.size() ? Optional.empty() : Optional.of(new Open(code, facts, next));
        }
    }
}
