package vn.dossierledger.query.report06;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.report.LedgerPlace;
import vn.dossierledger.ledger.counting.CountingRules;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Folded;
import vn.dossierledger.query.projection.Folding;
import vn.dossierledger.query.report06.Report06Counting.Counted;
import vn.dossierledger.query.world.World;

/** What holds between the figures of form II.06a over random ledgers, however time is cut into periods; counted by the real server. */
class Report06PropertiesIT {

    private static final int TRIES = 40;
    private static final CountingRules RULES = CountingRules.ofTheProgram();
    private static final World WORLD = World.ofChangingRules();

    private final Report06Counting counting = new Report06Counting(WORLD.jdbc());

    private static LocalDate day(int number) {
        return RandomLedger.FIRST_DAY.plusDays(number);
    }

    /** Keeps what is known at a place of the ledger, of the authority {@code random} only. */
    private static void keep(RandomLedger ledger, LedgerPlace upTo) {
        WORLD.jdbc()
                .sql("delete from views.report06_stay where authority = 'random'")
                .update();
        Stays stays = new Stays(WORLD.bean(org.springframework.jdbc.core.JdbcOperations.class), null);
        List<Folded<Report06Body>> folded = new ArrayList<>();
        for (RandomLedger.Life life : ledger.lives()) {
            List<Fact> known = life.facts().stream()
                    .filter(fact -> fact.place().compareTo(upTo) <= 0)
                    .toList();
            if (!known.isEmpty()) {
                Folded<Report06Body> one = Folding.one(new Report06Fold(RULES), null, known);
                one.state().field = "any";
                folded.add(one);
            }
        }
        stays.save(folded);
        WORLD.jdbc()
                .sql("delete from views.report06_dossier where dossier_code like 'R%'")
                .update();
    }

    private Figures06 count(LocalDate from, LocalDate to, LedgerPlace upTo) {
        return counting.count("random", from, to, 1, upTo).stream()
                .map(Counted::figures)
                .reduce(Figures06.NOTHING, Figures06::plus);
    }

    @Property(tries = TRIES)
    void the_figures_are_those_counted_by_hand_and_balance(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int dossiers,
            @ForAll @IntRange(max = 359) int begin,
            @ForAll @IntRange(max = 120) int length) {
        var ledger = new RandomLedger(seed, dossiers);
        keep(ledger, ledger.end());
        LocalDate from = day(begin);
        LocalDate to = from.plusDays(length);

        for (LedgerPlace place : List.of(ledger.end(), ledger.somewhere())) {
            Figures06 total = count(from, to, place);
            Map<String, Long> marked = new TreeMap<>(total.byName());
            marked.values().removeIf(figure -> figure == 0);
            assertThat(marked).isEqualTo(CountedNaively.of(ledger, from, to, place));
            assertThat(Identities.violatedBy(total, counting.inProgressAfter("random", from.minusDays(1), 1, place)))
                    .isEmpty();
        }
    }

    @Property(tries = TRIES)
    void however_a_period_is_cut_in_two_the_second_carries_over_what_the_first_left_and_the_rest_adds_up(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int dossiers,
            @ForAll @IntRange(max = 300) int begin,
            @ForAll @IntRange(min = 1, max = 59) int cut) {
        var ledger = new RandomLedger(seed, dossiers);
        keep(ledger, ledger.end());
        LedgerPlace place = ledger.somewhere();
        Figures06 whole = count(day(begin), day(begin + 60), place);
        Figures06 first = count(day(begin), day(begin + cut - 1), place);
        Figures06 second = count(day(begin + cut), day(begin + 60), place);

        assertThat(second.received().carriedOver()).isEqualTo(first.inProgress().total());
        assertThat(whole.received().carriedOver()).isEqualTo(first.received().carriedOver());
        assertThat(whole.received().online())
                .isEqualTo(first.received().online() + second.received().online());
        assertThat(whole.received().direct())
                .isEqualTo(first.received().direct() + second.received().direct());
        assertThat(whole.solved()).isEqualTo(first.plus(second).solved());
        assertThat(whole.apart()).isEqualTo(first.plus(second).apart());
        assertThat(whole.inProgress()).isEqualTo(second.inProgress());
    }

    @Property(tries = TRIES)
    void what_is_written_later_changes_nothing_of_what_was_counted_up_to_a_place(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 80) int dossiers,
            @ForAll @LongRange(max = 300) long begin) {
        var ledger = new RandomLedger(seed, dossiers);
        LedgerPlace sealed = ledger.somewhere();
        LocalDate from = RandomLedger.FIRST_DAY.plusDays(begin);

        keep(ledger, sealed);
        Figures06 then = count(from, from.plusDays(30), sealed);
        keep(ledger, ledger.end());

        assertThat(count(from, from.plusDays(30), sealed)).isEqualTo(then);
    }
}
