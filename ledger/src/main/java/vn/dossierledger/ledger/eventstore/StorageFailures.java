package vn.dossierledger.ledger.eventstore;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Turns failures of the database into Axon's. Messages of the driver carry SQL and values, so neither they nor the exception itself go any further: what
 * remains is the SQL state and the place.
 */
final class StorageFailures {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String NOT_ALLOWED = "42501";
    private static final String TRANSACTION_ROLLBACK = "40";
    private static final String STREAM_CONSTRAINT = "event_once_in_its_stream";

    private StorageFailures() {}

    static RuntimeException appending(List<? extends EventMessage<?>> events, SQLException failure) {
        String state = stateOf(failure);
        if (state.equals(UNIQUE_VIOLATION) && STREAM_CONSTRAINT.equals(constraintOf(failure))) {
            return startsStreamsOnly(events)
                    ? new AggregateStreamCreationException("A stream with this aggregate identifier exists already.")
                    : new ConcurrencyException("Another command has appended to the same aggregate first.");
        }
        if (state.startsWith(TRANSACTION_ROLLBACK)) {
            return new ConcurrencyException(
                    "The database ended this append in favour of another (SQL state " + state + ").");
        }
        if (state.equals(NOT_ALLOWED)) {
            return new EventStoreException(
                    "This process may not write to the ledger: give it a database user with the role dossier_command.",
                    withoutMessage(failure));
        }
        return new EventStoreException(
                "The events could not be appended (SQL state " + state + "): see the log of PostgreSQL.",
                withoutMessage(failure));
    }

    static EventStoreException reading(SQLException failure) {
        return new EventStoreException(
                "The ledger could not be read (SQL state " + stateOf(failure) + "): see the log of PostgreSQL.",
                withoutMessage(failure));
    }

    /** The same place in the code and the same SQL state, none of the values. */
    static SQLException withoutMessage(SQLException failure) {
        SQLException clean = new SQLException("SQL state " + stateOf(failure), failure.getSQLState());
        clean.setStackTrace(failure.getStackTrace());
        return clean;
    }

    static String stateOf(SQLException failure) {
        return failure.getSQLState() == null ? "unknown" : failure.getSQLState();
    }

    private static boolean startsStreamsOnly(List<? extends EventMessage<?>> events) {
        List<? extends DomainEventMessage<?>> facts = events.stream()
                .filter(DomainEventMessage.class::isInstance)
                .map(event -> (DomainEventMessage<?>) event)
                .toList();
        Set<String> started = facts.stream()
                .filter(fact -> fact.getSequenceNumber() == 0)
                .map(DomainEventMessage::getAggregateIdentifier)
                .collect(Collectors.toSet());
        return facts.stream().map(DomainEventMessage::getAggregateIdentifier).allMatch(started::contains);
    }

    private static String constraintOf(SQLException failure) {
        ServerErrorMessage message = failure instanceof PSQLException server ? server.getServerErrorMessage() : null;
        return message == null ? null : message.getConstraint();
    }
}
