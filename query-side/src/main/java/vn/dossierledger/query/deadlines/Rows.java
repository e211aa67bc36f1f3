package vn.dossierledger.query.deadlines;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.query.deadlines.HeldBy;
import vn.dossierledger.api.query.deadlines.Keeper;

/** Values read back from the tables' columns. */
final class Rows {

    private static final BigDecimal MICROS_PER_SECOND = BigDecimal.valueOf(1_000_000);

    private Rows() {}

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    /** Null where the column is. */
    static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    /** A sum of microseconds may be more than a long holds. */
    static Duration sum(ResultSet row, String column) throws SQLException {
        BigDecimal[] seconds = row.getBigDecimal(column).divideAndRemainder(MICROS_PER_SECOND);
        return Duration.ofSeconds(seconds[0].longValueExact()).plus(seconds[1].longValueExact(), ChronoUnit.MICROS);
    }

    static String present(String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    static Keeper keeper(ResultSet row) throws SQLException {
        String heldBy = row.getString("held_by");
        return heldBy == null ? null : new Keeper(HeldBy.valueOf(heldBy), present(row.getString("held_id")));
    }

    static Holder holder(ResultSet row) throws SQLException {
        String kind = row.getString("holder_kind");
        return kind == null ? null : new Holder(HolderKind.valueOf(kind), row.getString("holder_id"));
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                Role.valueOf(row.getString("by_role")),
                row.getString("by_subject"),
                row.getString("by_authority"),
                row.getString("by_department"));
    }
}
