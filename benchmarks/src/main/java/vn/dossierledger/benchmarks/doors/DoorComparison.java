package vn.dossierledger.benchmarks.doors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dossierledger.benchmarks.measure.Comparison;
import vn.dossierledger.benchmarks.measure.Rounds;
import vn.dossierledger.benchmarks.measure.Variant;
import vn.dossierledger.benchmarks.report.Goal;
import vn.dossierledger.benchmarks.report.Section;

/** Doors compared with the first of them, at one client and at several. */
public final class DoorComparison {

    private static final int[] CLIENTS = {1, 8};

    private DoorComparison() {}

    /**
     * Plays one kind of work.
     *
     * @param measured the variant that the aim is for
     * @param aim the share of the first variant's rate that it should reach; NaN for none
     */
    public static Section play(
            String title, String what, List<Variant> variants, String measured, double aim, Rounds rounds)
            throws Exception {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Goal> goals = new ArrayList<>();
        for (int clients : CLIENTS) {
            Comparison comparison = Comparison.play(variants, clients, rounds);
            rows.addAll(Section.rows(comparison));
            if (!Double.isNaN(aim)) {
                String goal = title + ", " + clients + (clients == 1 ? " client" : " clients") + ": rate of " + measured
                        + " ÷ rate of " + variants.getFirst().name();
                goals.add(new Goal(goal, aim, true, comparison.ratio(measured)));
            }
        }
        return new Section(title, what, rows, goals);
    }
}
