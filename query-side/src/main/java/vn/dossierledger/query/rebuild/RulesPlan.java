package vn.dossierledger.query.rebuild;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcOperations;
import vn.dossierledger.api.rule.RuleEvent;
import vn.dossierledger.query.projection.Table;

/**
 * How a read model is rebuilt that holds rules and no dossiers: row by row, each written once.
 *
 * @param processor its name
 */
public record RulesPlan(String processor, JdbcOperations jdbc, List<Part<?>> parts) {
    public RulesPlan {
        parts = List.copyOf(parts);
    }

    /**
     * A table and the rows that a rule gives it.
     *
     * @param <R> what a row is made of
     */
    public record Part<R>(Table<R> table, Function<RuleEvent, Stream<R>> rows) {}
}
