package vn.dossierledger.ledger;

import org.axonframework.eventhandling.TrackedEventMessage;

/** Wants to know on every node of every fact, soon after it is final. Is not told again of what passed while the process was away. */
@FunctionalInterface
public interface PassingFacts {

    /** A fact is final. Look at its type before its payload: reading that costs. Throws nothing. */
    void passed(TrackedEventMessage<?> fact);
}
