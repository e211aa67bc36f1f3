package vn.dossierledger.query.projection;

import java.util.function.Function;

/**
 * A column of a read model's table.
 *
 * @param <R> what a row is made of
 * @param name in the table
 * @param type the name PostgreSQL knows the type by, such as {@code int8}
 * @param value {@code String}, number, {@code byte[]}, or what PostgreSQL reads from its text; nullable
 */
public record Column<R>(String name, String type, Function<R, Object> value) {}
