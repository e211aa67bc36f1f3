package vn.dossierledger.ledger.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.clocks.Versioned;

/**
 * The histories of the rules of one kind, by the id of the rule.
 *
 * @param <E> the event that brings a version
 * @param <T> what a version says
 */
final class RuleShelf<E extends RuleEvent, T> {

    private final EventStore ledger;
    private final Class<E> event;
    private final Function<E, T> content;
    private final Map<String, RuleHistory<T>> known = new ConcurrentHashMap<>();
    private final AtomicLong forgettings = new AtomicLong();

    RuleShelf(EventStore ledger, Class<E> event, Function<E, T> content) {
        this.ledger = ledger;
        this.event = event;
        this.content = content;
    }

    /** The history of a rule; empty, and not kept, for a rule that does not exist: such ids come from outside without end. */
    RuleHistory<T> history(String rule) {
        RuleHistory<T> kept = known.get(rule);
        if (kept != null) {
            return kept;
        }
        long before = forgettings.get();
        RuleHistory<T> read = read(rule);
        if (!read.versions().isEmpty()) {
            keep(rule, read, before);
        }
        return read;
    }

    /** A version that is not among those kept may be newer than they are: facts refer to it before {@link RuleWatch} sees it pass. */
    Optional<Versioned<T>> version(String rule, int number) {
        Optional<Versioned<T>> kept = history(rule).version(number);
        if (kept.isPresent()) {
            return kept;
        }
        forget(rule);
        return history(rule).version(number);
    }

    void forget(String rule) {
        synchronized (forgettings) {
            forgettings.incrementAndGet();
            known.remove(rule);
        }
    }

    void forgetEverything() {
        synchronized (forgettings) {
            forgettings.incrementAndGet();
            known.clear();
        }
    }

    /** What was read before something was forgotten may be the old truth: it answers its reader and is not kept. */
    private void keep(String rule, RuleHistory<T> read, long before) {
        synchronized (forgettings) {
            if (forgettings.get() == before) {
                known.put(rule, read);
            }
        }
    }

    private RuleHistory<T> read(String rule) {
        List<Versioned<T>> versions = new ArrayList<>();
        DomainEventStream stream = ledger.readEvents(rule);
        while (stream.hasNext()) {
            E fact = event.cast(stream.next().getPayload());
            versions.add(new Versioned<>(fact.version(), fact.effectiveFrom(), content.apply(fact)));
        }
        return new RuleHistory<>(versions);
    }
}
