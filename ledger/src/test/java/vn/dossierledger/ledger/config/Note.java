package vn.dossierledger.ledger.config;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;

/** An aggregate of these tests. */
@Aggregate
class Note {

    record Write(@TargetAggregateIdentifier String note, String text) {}

    @Revision("1")
    record Written(String note, String text, Instant at, String remark) {}

    private String id;
    private String text;

    Note() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    String handle(Write command) {
        String before = text;
        apply(new Written(command.note(), command.text(), Instant.parse("2026-03-02T01:00:00Z"), null));
        return before;
    }

    @AggregateIdentifier
    String id() {
        return id;
    }

    @EventSourcingHandler
    void on(Written event) {
        id = event.note();
        text = event.text();
    }
}
