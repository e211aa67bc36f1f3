package vn.dossierledger.query.feedback;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.query.projection.Column;
import vn.dossierledger.query.projection.Table;
import vn.dossierledger.query.projection.ViewJson;

/** The table of feedback. */
final class FeedbackRows {

    private static final String ASKED = " from views.feedback where authority = :authority"
            + " and (:citizen::text is null or citizen = :citizen)"
            + " and (:answered::boolean is null or answered = :answered)";

    static final Table<FeedbackBody> TABLE = new Table<>(
            "views.feedback",
            1,
            List.of(
                    new Column<>("feedback", "text", FeedbackBody::feedback),
                    new Column<>("version", "int8", FeedbackBody::version),
                    new Column<>("authority", "text", FeedbackBody::authority),
                    new Column<>("citizen", "text", FeedbackBody::citizen),
                    new Column<>("said_at", "timestamptz", FeedbackBody::at),
                    new Column<>("kind", "text", FeedbackBody::kind),
                    new Column<>("score", "int4", FeedbackBody::score),
                    new Column<>("answered", "bool", FeedbackBody::isAnswered),
                    new Column<>("body", "bytea", ViewJson.MAPPER::writeValueAsBytes)));

    private static final String AFTER = " and (:said_at::timestamptz is null or said_at < :said_at::timestamptz"
            + " or said_at = :said_at::timestamptz and feedback > :feedback)";

    private final JdbcClient jdbc;
    private final JdbcOperations rows;

    FeedbackRows(JdbcClient jdbc, JdbcOperations rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    void save(FeedbackBody body) {
        rows.execute((ConnectionCallback<Void>) connection -> {
            TABLE.upsert(connection, List.of(body));
            return null;
        });
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
     * @param after where the page before ended; null for the first page
     */
    List<Line> list(String authority, String citizen, Boolean answered, FeedbackCursor after, int size) {
        return jdbc.sql("select body, said_at, feedback" + ASKED + AFTER
                        + " order by said_at desc, feedback limit :size")
                .param("said_at", after == null ? null : after.saidAt().toString())
                .param("feedback", after == null ? null : after.feedback())
                .param("authority", authority)
                .param("citizen", citizen)
                .param("answered", answered)
                .param("size", size)
                .query((row, number) -> new Line(
                        body(row.getBytes(1)),
                        new FeedbackCursor(
                                row.getObject(2, OffsetDateTime.class).toInstant(), row.getString(3))))
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

    /** One feedback and its place; the table keeps microseconds, its body may know more. */
    record Line(FeedbackBody body, FeedbackCursor place) {}

    private static FeedbackBody body(byte[] json) {
        return ViewJson.MAPPER.readValue(json, FeedbackBody.class);
    }
}
