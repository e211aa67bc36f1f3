package vn.dossierledger.query.feedback;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.query.projection.ViewJson;

/** The table of feedback. */
final class FeedbackRows {

    private static final String ASKED = " from views.feedback where authority = :authority"
            + " and (:citizen::text is null or citizen = :citizen)"
            + " and (:answered::boolean is null or answered = :answered)";

    private final JdbcClient jdbc;

    FeedbackRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(FeedbackBody body) {
        jdbc.sql("insert into views.feedback"
                        + " (feedback, version, authority, citizen, said_at, kind, score, answered, body)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (feedback) do update"
                        + " set version = excluded.version, answered = excluded.answered, body = excluded.body")
                .params(
                        body.feedback(),
                        body.version(),
                        body.authority(),
                        body.citizen(),
                        body.at().atOffset(ZoneOffset.UTC),
                        body.kind() == null ? null : body.kind().name(),
                        body.score(),
                        body.isAnswered(),
                        ViewJson.MAPPER.writeValueAsBytes(body))
                .update();
    }

    Optional<FeedbackBody> find(String feedback) {
        return jdbc.sql("select body from views.feedback where feedback = ?")
                .param(feedback)
                .query((row, number) -> body(row.getBytes(1)))
                .optional();
    }

    /**
     * What was said of an authority, the newest first.
     *
     * @param citizen by whom; null for everybody
     * @param answered nullable
     */
    List<FeedbackBody> list(String authority, String citizen, Boolean answered, int size) {
        return jdbc.sql("select body" + ASKED + " order by said_at desc, feedback limit :size")
                .param("authority", authority)
                .param("citizen", citizen)
                .param("answered", answered)
                .param("size", size)
                .query((row, number) -> body(row.getBytes(1)))
                .list();
    }

    long count(String authority, String citizen, Boolean answered) {
        return jdbc.sql("select count(*)" + ASKED)
                .param("authority", authority)
                .param("citizen", citizen)
                .param("answered", answered)
                .query(Long.class)
                .single();
    }

    void clear() {
        jdbc.sql("truncate views.feedback").update();
    }

    private static FeedbackBody body(byte[] json) {
        return ViewJson.MAPPER.readValue(json, FeedbackBody.class);
    }
}
