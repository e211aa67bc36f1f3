package vn.dossierledger.query.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.deadlines.AttentionPage;
import vn.dossierledger.api.query.deadlines.AttentionPage.Sighting;
import vn.dossierledger.api.query.deadlines.AttentionPage.Sought;
import vn.dossierledger.api.query.deadlines.AttentionPattern;
import vn.dossierledger.api.query.deadlines.ListAttention;
import vn.dossierledger.query.deadlines.attention.Pattern;
import vn.dossierledger.query.deadlines.attention.Patterns;
import vn.dossierledger.query.deadlines.attention.Thresholds;
import vn.dossierledger.query.sight.Sight;

/** Lists what is worth a look. */
final class Sightings {

    private static final String LIST = "select * from views.deadline_attention";
    private static final String NEWEST_FIRST =
            " order by at desc, dossier_code desc, sequence desc, pattern desc limit :size";

    private final JdbcClient jdbc;
    private final Thresholds thresholds;

    Sightings(JdbcClient jdbc, Thresholds thresholds) {
        this.jdbc = jdbc;
        this.thresholds = thresholds;
    }

    AttentionPage list(ListAttention question) {
        Narrowing asked = Narrowing.to(Sight.of(question.caller()))
                .equal(
                        "pattern",
                        question.pattern() == null ? null : question.pattern().name())
                .equal("authority", question.authority())
                .equal("department", question.department())
                .equal("officer", question.officer())
                .between("at", question.from(), question.to())
                .with("size", question.size() + 1);
        if (question.cursor() != null) {
            NewestFirst.read(question.cursor()).narrow(asked, "at", "dossier_code", "sequence", "pattern");
        }
        List<Sighting> found = jdbc.sql(LIST + asked.where() + NEWEST_FIRST)
                .params(asked.parameters())
                .query((row, number) -> sighting(row, question.language()))
                .list();
        boolean more = found.size() > question.size();
        List<Sighting> shown = more ? found.subList(0, question.size()) : found;
        return new AttentionPage(sought(question.language()), shown, more ? cursor(shown.getLast()) : null);
    }

    private List<Sought> sought(Language language) {
        return Patterns.ALL.stream()
                .map(pattern -> new Sought(
                        pattern.name(),
                        pattern.sentence(language),
                        pattern.threshold(language, thresholds),
                        pattern.article()))
                .toList();
    }

    private static String cursor(Sighting last) {
        return new NewestFirst(
                        last.at(), last.code(), last.sequence(), last.pattern().name())
                .cursor();
    }

    private static Sighting sighting(ResultSet row, Language language) throws SQLException {
        Pattern pattern = Patterns.of(AttentionPattern.valueOf(row.getString("pattern")));
        return new Sighting(
                row.getString("dossier_code"),
                row.getLong("sequence"),
                pattern.name(),
                pattern.sentence(language),
                Rows.instant(row, "at"),
                row.getString("evidence"),
                Rows.instant(row, "due_at"),
                Rows.actor(row),
                pattern.article(),
                row.getString("authority"),
                row.getString("procedure"),
                row.getString("department"),
                row.getString("officer"));
    }
}
