package vn.dossierledger.ledger.upcasting;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.node.ObjectNode;

/** One event, from one revision to the next; its name and its metadata stay as they are. */
abstract class Step extends SingleEventUpcaster {

    private final SerializedType from;
    private final SerializedType to;

    /** @param event the stored type: the full name that the event's class had when it was stored */
    Step(String event, String from, String to) {
        this.from = new SimpleSerializedType(event, from);
        this.to = new SimpleSerializedType(event, to);
    }

    /** What was stored, as the next revision would have stored it. May change and return what it is given. */
    abstract ObjectNode next(ObjectNode stored);

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, ObjectNode.class, this::next);
    }
}
