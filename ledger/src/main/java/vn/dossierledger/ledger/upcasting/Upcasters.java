package vn.dossierledger.ledger.upcasting;

import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Every step that an older event takes, in their order. */
public final class Upcasters {

    private static final EventUpcasterChain CHAIN = new EventUpcasterChain(
            new PolicyPublishedFrom1To2(), new CalendarChangedFrom1To2(), new DeadlineMissedFrom1To2());

    private Upcasters() {}

    /** The one chain of production and of tests. Thread-safe. */
    public static EventUpcasterChain chain() {
        return CHAIN;
    }
}
