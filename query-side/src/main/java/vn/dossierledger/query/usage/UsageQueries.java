package vn.dossierledger.query.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.query.usage.CountUsage;
import vn.dossierledger.api.query.usage.UsageKey;
import vn.dossierledger.api.query.usage.UsageStatistics;
import vn.dossierledger.api.query.usage.UsageStatistics.Counts;
import vn.dossierledger.api.query.usage.UsageStatistics.Coverage;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.query.sight.Sight;
import vn.dossierledger.query.usage.UsageCounting.Counted;

/** Answers questions about usage. */
class UsageQueries {

    /** No authority is called so. */
    private static final String NONE = "";

    private static final Counts NOTHING = new Counts(0, 0, 0, Map.of(), null, null, null);

    private final UsageCounting counting;
    private final Rulebook rulebook;

    UsageQueries(UsageCounting counting, Rulebook rulebook) {
        this.counting = counting;
        this.rulebook = rulebook;
    }

    /** Who may not see every dossier gets the statistics of the own authority. */
    @QueryHandler
    UsageStatistics answer(CountUsage question) {
        Sight sight = Sight.of(question.caller());
        String authority = sight.everything()
                ? null
                : Objects.requireNonNullElse(question.caller().authority(), NONE);
        long days = ChronoUnit.DAYS.between(question.from(), question.to()) + 1;
        LocalDate previousFrom = question.from().minusDays(days);
        LocalDate previousTo = question.from().minusDays(1);
        Map<String, Coverage> coverage = coverage(question.to(), authority);
        boolean overTime = question.groupBy().contains(UsageKey.MONTH)
                || question.groupBy().contains(UsageKey.DAY);
        Counted now = counting.count(question.from(), question.to(), authority, question.groupBy(), coverage);
        Counted before = counting.count(
                previousFrom, previousTo, authority, overTime ? List.of() : question.groupBy(), coverage);
        return new UsageStatistics(
                question.from(),
                question.to(),
                previousFrom,
                previousTo,
                coverage,
                rows(now, before, overTime),
                with(now.total(), before.total()));
    }

    /** Parts of time stand below each other: there the row above is the period before. */
    private static List<UsageStatistics.Row> rows(Counted now, Counted before, boolean overTime) {
        List<UsageStatistics.Row> rows = new ArrayList<>();
        now.groups()
                .forEach((group, counts) -> rows.add(new UsageStatistics.Row(
                        group, overTime ? counts : with(counts, before.groups().getOrDefault(group, NOTHING)))));
        return rows;
    }

    private static Counts with(Counts counts, Counts previous) {
        return new Counts(
                counts.submitted(),
                counts.accepted(),
                counts.handled(),
                counts.outcomes(),
                counts.medianDays(),
                counts.p90Days(),
                previous);
    }

    /** Which levels an authority's statistics cover is its policy, as it stood on the last day. */
    private Map<String, Coverage> coverage(LocalDate on, String authority) {
        Map<String, Coverage> coverage = new TreeMap<>();
        counting.authorities().stream()
                .filter(each -> authority == null || authority.equals(each))
                .forEach(each -> rulebook.policy(each, on).ifPresent(policy -> {
                    var from = policy.content().usageFromLevel();
                    coverage.put(each, new Coverage(from.value(), from.article()));
                }));
        return coverage;
    }
}
