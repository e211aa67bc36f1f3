package vn.dossierledger.ledger.eventstore;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.SerializedType;

/**
 * What kind of event a row is.
 *
 * @param aggregateType empty for an event that belongs to no aggregate
 * @param name name of the payload's class
 * @param revision empty when the class states none
 */
record EventType(String aggregateType, String name, String revision) {

    static EventType of(EventMessage<?> event, SerializedType payload) {
        String aggregateType = event instanceof DomainEventMessage<?> fact ? orEmpty(fact.getType()) : "";
        return new EventType(aggregateType, payload.getName(), orEmpty(payload.getRevision()));
    }

    boolean belongsToAnAggregate() {
        return !aggregateType.isEmpty();
    }

    /** As Axon knows it: null when there is none. */
    String revisionOrNull() {
        return revision.isEmpty() ? null : revision;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
