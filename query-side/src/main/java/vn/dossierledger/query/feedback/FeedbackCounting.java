package vn.dossierledger.query.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.feedback.FeedbackKind;
import vn.dossierledger.api.query.feedback.FeedbackFigures;

/** Counts what was said of an authority, when it is asked for. */
final class FeedbackCounting {

    private static final int DECIMALS = 2;

    private final JdbcClient jdbc;

    FeedbackCounting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    FeedbackFigures of(String authority) {
        Map<Integer, Long> scores = new TreeMap<>();
        Map<FeedbackKind, Long> kinds = new EnumMap<>(FeedbackKind.class);
        long answered = 0;
        for (Group group : groups(authority)) {
            answered += group.answered();
            if (group.kind() == null) {
                scores.put(group.score(), group.count());
            } else {
                kinds.put(FeedbackKind.valueOf(group.kind()), group.count());
            }
        }
        long ratings = scores.values().stream().mapToLong(Long::longValue).sum();
        return new FeedbackFigures(ratings, average(scores, ratings), scores, kinds, answered);
    }

    private Iterable<Group> groups(String authority) {
        return jdbc.sql("select kind, score, count(*), count(*) filter (where answered) from views.feedback"
                        + " where authority = ? group by kind, score")
                .param(authority)
                .query((row, number) ->
                        new Group(row.getString(1), row.getObject(2, Integer.class), row.getLong(3), row.getLong(4)))
                .list();
    }

    private static BigDecimal average(Map<Integer, Long> scores, long ratings) {
        if (ratings == 0) {
            return null;
        }
        long sum = scores.entrySet().stream()
                .mapToLong(each -> each.getKey() * each.getValue())
                .sum();
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(ratings), DECIMALS, RoundingMode.HALF_UP);
    }

    /** Ratings of one score, or feedback of one kind. */
    private record Group(String kind, Integer score, long count, long answered) {}
}
