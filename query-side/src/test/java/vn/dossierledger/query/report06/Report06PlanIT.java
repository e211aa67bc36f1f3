package vn.dossierledger.query.report06;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.query.world.World;

/** 200 000 dossiers of one authority over two years: a month is counted from the index, without the months before it. */
class Report06PlanIT {

    private static final int DOSSIERS = 200_000;
    private static final LedgerPlace END = new LedgerPlace(10_000_000, 10_000_000);
    private static final World WORLD = World.ofChangingRules();

    @BeforeAll
    static void two_years_of_dossiers() {
        WORLD.jdbc()
                .sql(
                        "insert into views.report06_stay select 'P' || n, 1, 0, 'plan', 'p' || n % 40, 'f' || n % 8, n % 3 > 0, false,"
                                + " date '2022-01-01' + n / 274, n, n, date '2022-01-01' + n / 274 + 14,"
                                + " case when n % 50 > 0 then date '2022-01-01' + n / 274 + n % 21 end,"
                                + " case when n % 50 > 0 then n + 5000 end, case when n % 50 > 0 then n + 5000 end,"
                                + " case when n % 50 > 0 then 'SOLVED' end from generate_series(1, " + DOSSIERS + ") n")
                .update();
        WORLD.jdbc().sql("vacuum analyze views.report06_stay").update();
    }

    @AfterAll
    static void gone() {
        WORLD.jdbc()
                .sql("delete from views.report06_stay where authority = 'plan'")
                .update();
    }

    @Test
    void a_month_is_counted_from_the_indexes() {
        String plan = String.join(
                "\n",
                WORLD.jdbc()
                        .sql("explain (analyze, buffers off, timing off) " + Report06Counting.LINES)
                        .param("authority", "plan")
                        .param("from", LocalDate.of(2023, 11, 1))
                        .param("to", LocalDate.of(2023, 11, 30))
                        .param("rule", 1)
                        .param("transaction", END.transaction())
                        .param("row", END.row())
                        .query(String.class)
                        .list());

        assertThat(plan).contains("Index Cond: ((authority = 'plan'").doesNotContain("Seq Scan");
    }

    @Test
    void and_balances() {
        var counting = new Report06Counting(WORLD.jdbc());
        long carriedOver =
                counting.count("plan", LocalDate.of(2023, 11, 1), LocalDate.of(2023, 11, 30), 1, END).stream()
                        .mapToLong(line -> line.figures().received().carriedOver())
                        .sum();

        assertThat(carriedOver)
                .isPositive()
                .isEqualTo(counting.inProgressAfter("plan", LocalDate.of(2023, 10, 31), 1, END));
    }
}
