package vn.dossierledger.query.rebuild;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.query.projection.Table;

/**
 * How a read model is rebuilt that holds no dossiers but other, smaller streams of the ledger: rules, incidents, feedback.
 *
 * @param <E> the kind of events
 * @param processor its name
 * @param events their common type; all of them are in its package
 * @param prefixes with what the ids of the streams begin
 */
public record StreamsPlan<E>(
        String processor, JdbcOperations jdbc, Class<E> events, List<String> prefixes, List<Part<E, ?>> parts) {
    public StreamsPlan {
        prefixes = List.copyOf(prefixes);
        parts = List.copyOf(parts);
    }

    /** The types of the events, as a pattern of SQL. */
    String types() {
        return events.getPackageName() + ".%";
    }

    /**
     * A table and the rows that one stream gives it, from all its events in order.
     *
     * @param <R> what a row is made of
     */
    public record Part<E, R>(Table<R> table, Function<List<E>, Stream<R>> rows) {}
}
