package vn.dossierledger.api.query.usage;

import java.time.LocalDate;
import java.util.List;
import vn.dossierledger.api.actor.Caller;

/**
 * How were services used? Answered by a {@link UsageStatistics}.
 *
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 * @param groupBy in the order of the rows' keys; empty for a single total
 */
public record CountUsage(Caller caller, LocalDate from, LocalDate to, List<UsageKey> groupBy) {
    public CountUsage {
        groupBy = List.copyOf(groupBy);
    }
}
