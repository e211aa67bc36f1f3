package vn.dossierledger.query.usage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/**
 * That a dossier came in, was accepted or came to its outcome.
 *
 * @param cell where it is counted
 * @param seconds from acceptance to the outcome; null where there is none of both
 */
record Moment(String code, Cell cell, Integer seconds) {

    static Moment of(ResultSet row) throws SQLException {
        return new Moment(row.getString("dossier_code"), Cell.of(row), row.getObject("seconds", Integer.class));
    }

    /** What of a dossier's life is counted, and how its usage fact tells it. */
    enum Kind {
        SUBMITTED("fact.submitted_on", "''", "null::int4"),
        ACCEPTED("fact.accepted_on", "''", "null::int4"),
        HANDLED(
                "fact.handled_on",
                "coalesce(fact.outcome, '')",
                "extract(epoch from fact.handled_at - fact.accepted_at)::int4");

        final String day;
        final String outcome;
        final String seconds;

        Kind(String day, String outcome, String seconds) {
            this.day = day;
            this.outcome = outcome;
            this.seconds = seconds;
        }
    }

    /**
     * What is counted together.
     *
     * @param day in Asia/Ho_Chi_Minh
     * @param outcome empty where there is none
     */
    record Cell(
            LocalDate day,
            Kind kind,
            String authority,
            String procedure,
            String field,
            String level,
            int levelRank,
            String channel,
            String outcome) {

        static Cell of(ResultSet row) throws SQLException {
            return new Cell(
                    row.getObject("day", LocalDate.class),
                    Kind.valueOf(row.getString("kind")),
                    row.getString("authority"),
                    row.getString("procedure"),
                    row.getString("field"),
                    row.getString("level"),
                    row.getInt("level_rank"),
                    row.getString("channel"),
                    row.getString("outcome"));
        }
    }
}
