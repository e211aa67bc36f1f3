package vn.dossierledger.query.projection;

import java.util.function.Function;

/**
 * A column of a read model's table.
 *
 * @param <R> what a row is made of
 * @param name in the table
 * @param type the name PostgreSQL knows the type by: {@code text}, {@code int4}, {@code int8}, {@code bool}, {@code date},
 *     {@code timestamptz} or {@code bytea}; where nothing is written by COPY also {@code text[]}, as PostgreSQL writes one
 * @param value for {@code text} whatever its {@code toString} says, else number, {@code Boolean}, {@code LocalDate}, {@code Instant},
 *     {@code byte[]}; nullable
 */
public record Column<R>(String name, String type, Function<R, Object> value) {}
