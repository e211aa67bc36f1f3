package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.query.deadlines.HoldingTime;
import vn.dossierledger.api.query.deadlines.HoldingTime.Stretch;
import vn.dossierledger.api.query.deadlines.HoldingTime.Total;
import vn.dossierledger.api.query.deadlines.Keeper;
import vn.dossierledger.clocks.WorkingCalendar;

/** Who had one dossier, minute by minute. */
final class HoldingTimes {

    private HoldingTimes() {}

    /** @param now until when an open dossier is counted */
    static HoldingTime of(ClocksBody body, Instant now, WorkingCalendar calendar) {
        List<Stretch> stretches = body.holding.until(now).stream()
                .map(each -> new Stretch(
                        each.keeper(),
                        each.from(),
                        each.to(),
                        Duration.between(each.from(), each.to()),
                        calendar.workingTime(each.from(), each.to())))
                .toList();
        Instant from = stretches.getFirst().from();
        Instant to = stretches.getLast().to();
        return new HoldingTime(
                body.code,
                body.version,
                from,
                to,
                body.holding.ended(),
                Duration.between(from, to),
                calendar.workingTime(from, to),
                stretches,
                totals(stretches));
    }

    private static List<Total> totals(List<Stretch> stretches) {
        Map<Keeper, Total> perKeeper = new LinkedHashMap<>();
        for (Stretch stretch : stretches) {
            perKeeper.merge(
                    stretch.keeper(),
                    new Total(stretch.keeper(), stretch.elapsed(), stretch.working()),
                    (one, other) -> new Total(
                            one.keeper(),
                            one.elapsed().plus(other.elapsed()),
                            one.working().plus(other.working())));
        }
        List<Total> totals = new ArrayList<>(perKeeper.values());
        totals.sort(Comparator.comparing(Total::elapsed).reversed());
        return totals;
    }
}
