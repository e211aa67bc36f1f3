package vn.dossierledger.query.deadlines;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dossierledger.api.query.deadlines.HeldBy;
import vn.dossierledger.api.query.deadlines.HoldingTimeTotals;
import vn.dossierledger.api.query.deadlines.HoldingTimeTotals.Part;
import vn.dossierledger.api.query.deadlines.HoldingTimeTotals.Totals;
import vn.dossierledger.api.query.deadlines.Keeper;
import vn.dossierledger.api.query.deadlines.SumHoldingTime;
import vn.dossierledger.clocks.WorkingCalendar;
import vn.dossierledger.query.deadlines.whatif.Shares;
import vn.dossierledger.query.sight.Sight;

/** Who had many dossiers: those that have ended from the tally, those that are open row by row, until now. */
final class HoldingSums {

    private static final String ENDED = "select held_by, held_id, sum(dossiers) as dossiers, sum(elapsed) as elapsed,"
            + " sum(working) as working from views.holding_tally";
    private static final String OPEN = "select held_by, held_id, count(*) as dossiers,"
            + " sum(elapsed + greatest(extract(epoch from :now::timestamptz - since) * 1000000, 0)) as elapsed,"
            + " sum(working + greatest(:worked - since_worked, 0)) as working from views.holding";
    private static final String PER_KEEPER = " group by held_by, held_id order by elapsed desc, held_by, held_id";

    private final JdbcClient jdbc;

    HoldingSums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    HoldingTimeTotals sum(SumHoldingTime question, WorkingCalendar calendar) {
        Narrowing ended = asked(question)
                .compare("ended_on", ">=", "from", question.from())
                .compare("ended_on", "<=", "to", question.to());
        LocalDate today = question.now().atZone(WorkingCalendar.ZONE).toLocalDate();
        boolean reachesToday = question.to() == null || !question.to().isBefore(today);
        return new HoldingTimeTotals(
                question.from(),
                question.to(),
                question.now(),
                totals(ENDED, ended),
                reachesToday ? open(question, calendar) : null);
    }

    private Totals open(SumHoldingTime question, WorkingCalendar calendar) {
        return totals(
                OPEN,
                asked(question)
                        .and("ended_on is null")
                        .with("now", Narrowing.at(question.now()))
                        .with("worked", new Worked(calendar).until(question.now())));
    }

    private static Narrowing asked(SumHoldingTime question) {
        return Narrowing.to(Sight.of(question.caller()))
                .equal("authority", question.authority())
                .equal("department", question.department());
    }

    private Totals totals(String sums, Narrowing asked) {
        List<Sum> found = jdbc.sql(sums + asked.where() + PER_KEEPER)
                .params(asked.parameters())
                .query((row, number) -> new Sum(
                        Rows.keeper(row), row.getLong("dossiers"), Rows.sum(row, "elapsed"), Rows.sum(row, "working")))
                .list();
        Duration elapsed = total(found, Sum::elapsed);
        return new Totals(
                dossiers(found),
                elapsed,
                total(found, Sum::working),
                found.stream()
                        .map(each -> new Part(
                                each.keeper(),
                                each.dossiers(),
                                each.elapsed(),
                                each.working(),
                                Shares.part(each.elapsed().toSeconds(), elapsed.toSeconds())))
                        .toList());
    }

    private static Duration total(List<Sum> found, Function<Sum, Duration> time) {
        return found.stream().map(time).reduce(Duration.ZERO, Duration::plus);
    }

    /** Every dossier begins at the one-stop. */
    private static long dossiers(List<Sum> found) {
        return found.stream()
                .filter(each -> each.keeper().heldBy() == HeldBy.ONE_STOP)
                .mapToLong(Sum::dossiers)
                .sum();
    }

    private record Sum(Keeper keeper, long dossiers, Duration elapsed, Duration working) {}
}
