package vn.dossierledger.query.reads;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.query.reads.ReadSubject;
import vn.dossierledger.api.sealing.Sealed;

/** Lines of the record, newest first. */
final class ReadLines {

    private static final String LIST =
            "select id, dossier_code, at, what, role, account, authority, department, reason_key, reason, question"
                    + " from reads.dossier_read where dossier_code = :code and id < :before order by id desc limit :size";

    private final JdbcClient jdbc;

    ReadLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before the number above the first line */
    List<Line> of(String code, long before, int size) {
        return jdbc.sql(LIST)
                .param("code", code)
                .param("before", before)
                .param("size", size)
                .query((row, number) -> line(row))
                .list();
    }

    long count(String code) {
        return jdbc.sql("select count(*) from reads.dossier_read where dossier_code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    private static Line line(ResultSet row) throws SQLException {
        String key = row.getString("reason_key");
        return new Line(
                row.getLong("id"),
                new Read(
                        row.getString("dossier_code"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        ReadSubject.valueOf(row.getString("what")),
                        new Actor(
                                Role.valueOf(row.getString("role")),
                                row.getString("account"),
                                row.getString("authority"),
                                row.getString("department")),
                        key == null ? null : new Sealed(key, row.getString("reason")),
                        row.getString("question")));
    }

    /** A read and its number, which grows with time. */
    record Line(long number, Read read) {}
}
