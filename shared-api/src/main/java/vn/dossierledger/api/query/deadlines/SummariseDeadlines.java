package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.clock.ClockName;

/**
 * How many time limits were kept, missed, run, or run out soon, and how late was late? Answered by a {@link DeadlineSummary}. Filters that
 * are null ask for nothing.
 *
 * @param groupBy one row per combination; empty for a single one
 * @param now the instant that running out is measured against
 */
public record SummariseDeadlines(
        Caller caller,
        ClockName clock,
        String authority,
        String department,
        String officer,
        List<SummaryKey> groupBy,
        Instant now) {
    public SummariseDeadlines {
        groupBy = List.copyOf(groupBy);
    }
}
