package vn.dossierledger.ledger.rulebook;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.Registration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentIds;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.api.rule.RuleIds;
import vn.dossierledger.ledger.PassingFacts;

/**
 * Makes the rulebook forget a rule when one of its events passes. Events of this node are seen as they are published; those
 * of other nodes on a stream from the head of the ledger, kept in no token: a new process has nothing to forget. Of the
 * stream only aggregate ids are looked at, no dossier event is deserialised. Others who want to know of passing facts on every node look
 * along.
 */
final class RuleWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RuleWatch.class);

    /**
     * Other processes change rules a few times a year and dossiers hundreds of times a second: reading what came together
     * keeps this to a few queries a second instead of one per commit, and to none when nothing happens.
     */
    private static final long BREATH_MILLIS = 100;

    private final EventStore ledger;
    private final EventStoreRulebook rulebook;
    private final List<PassingFacts> others;
    private volatile Watching watching;

    RuleWatch(EventStore ledger, EventStoreRulebook rulebook, List<PassingFacts> others) {
        this.ledger = ledger;
        this.rulebook = rulebook;
        this.others = List.copyOf(others);
    }

    @Override
    public void start() {
        Watching begun = new Watching(ledger.subscribe(this::published), new CountDownLatch(1));
        watching = begun;
        Thread.ofPlatform().daemon().name("rule-watch").start(() -> follow(begun.stop()));
    }

    @Override
    public void stop() {
        Watching ending = watching;
        watching = null;
        if (ending != null) {
            ending.local().cancel();
            ending.stop().countDown();
        }
    }

    @Override
    public boolean isRunning() {
        return watching != null;
    }

    /** Published is not yet committed: the rule is forgotten once more when the unit of work is over, however it ends. */
    private void published(List<? extends EventMessage<?>> events) {
        for (EventMessage<?> event : events) {
            String changed =
                    switch (event.getPayload()) {
                        case RuleEvent fact -> fact.rule();
                        case IncidentEvent fact -> fact.incident();
                        default -> null;
                    };
            if (changed != null) {
                rulebook.forget(changed);
                CurrentUnitOfWork.ifStarted(unit -> unit.root().onCleanup(over -> rulebook.forget(changed)));
            }
        }
    }

    private void follow(CountDownLatch stop) {
        while (stop.getCount() > 0) {
            try (BlockingStream<TrackedEventMessage<?>> tail = ledger.openStream(ledger.createHeadToken())) {
                rulebook.forgetEverything(); // what passed while nobody looked
                while (!stop.await(BREATH_MILLIS, TimeUnit.MILLISECONDS)) {
                    while (tail.hasNextAvailable(0, TimeUnit.MILLISECONDS)) {
                        passed(tail.nextAvailable());
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                if (stop.getCount() == 0) {
                    return; // the store closed while this process ends
                }
                LOG.warn(
                        "The stream of rule changes broke ({}); it is opened again in a second and all rules are read afresh.",
                        e.getClass().getSimpleName());
                pause(stop);
            }
        }
    }

    private void passed(TrackedEventMessage<?> event) {
        others.forEach(each -> each.passed(event));
        if (event instanceof DomainEventMessage<?> fact
                && (RuleIds.isRule(fact.getAggregateIdentifier())
                        || IncidentIds.isIncident(fact.getAggregateIdentifier()))) {
            rulebook.forget(fact.getAggregateIdentifier());
        }
    }

    private static void pause(CountDownLatch stop) {
        try {
            if (stop.await(1, TimeUnit.SECONDS)) {
                LOG.debug("Stopped while waiting for the ledger.");
            }
        } catch (InterruptedException e) {
            stop.countDown();
            Thread.currentThread().interrupt();
        }
    }

    private record Watching(Registration local, CountDownLatch stop) {}
}
