package vn.dossierledger.api.query.readmodels;

import java.time.Instant;
import java.util.List;

/**
 * A dossier that a read model goes on without.
 *
 * @param events all that the ledger holds of the dossier; those from {@code firstSequence} on wait
 */
public record DeadLetterContent(DeadLetter letter, List<Event> events) {
    public DeadLetterContent {
        events = List.copyOf(events);
    }

    /**
     * An event, without its content: that may name people.
     *
     * @param type its name
     */
    public record Event(long sequence, String type, Instant recordedAt) {}
}
