package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.query.deadlines.ListMovedDates;
import vn.dossierledger.api.query.deadlines.MovedDateKind;
import vn.dossierledger.api.query.deadlines.MovedDatePage;
import vn.dossierledger.api.query.deadlines.MovedDatePage.Moved;
import vn.dossierledger.query.sight.Sight;

/** Lists promised dates that moved after they had been missed. */
final class MovedDates {

    private static final String LIST = "select * from views.deadline_moved";
    private static final String NEWEST_FIRST = " order by at desc, dossier_code desc, sequence desc limit :size";

    private final JdbcClient jdbc;

    MovedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MovedDatePage list(ListMovedDates question) {
        Narrowing asked = Narrowing.to(Sight.of(question.caller()))
                .equal("kind", question.kind() == null ? null : question.kind().name())
                .equal("authority", question.authority())
                .equal("department", question.department())
                .equal("officer", question.officer())
                .between("at", question.from(), question.to())
                .with("size", question.size() + 1);
        if (question.cursor() != null) {
            NewestFirst.read(question.cursor()).narrow(asked, "at", "dossier_code", "sequence");
        }
        List<Moved> found = jdbc.sql(LIST + asked.where() + NEWEST_FIRST)
                .params(asked.parameters())
                .query((row, number) -> moved(row))
                .list();
        boolean more = found.size() > question.size();
        List<Moved> shown = more ? found.subList(0, question.size()) : found;
        return new MovedDatePage(
                shown,
                more
                        ? new NewestFirst(
                                        shown.getLast().at(),
                                        shown.getLast().code(),
                                        shown.getLast().sequence(),
                                        "")
                                .cursor()
                        : null);
    }

    private static Moved moved(ResultSet row) throws SQLException {
        return new Moved(
                row.getString("dossier_code"),
                row.getLong("sequence"),
                MovedDateKind.valueOf(row.getString("kind")),
                Rows.instant(row, "at"),
                Rows.instant(row, "missed_at"),
                Rows.instant(row, "due_before"),
                Rows.instant(row, "due_after"),
                Rows.instant(row, "measured_against"),
                Rows.actor(row),
                row.getString("legal_basis"),
                row.getString("authority"),
                row.getString("procedure"),
                row.getString("department"),
                row.getString("officer"));
    }
}
