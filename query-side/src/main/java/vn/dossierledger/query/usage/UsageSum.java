package vn.dossierledger.query.usage;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.query.usage.UsageStatistics.Counts;
import vn.dossierledger.query.usage.Moment.Cell;
import vn.dossierledger.query.usage.Moment.Kind;

/** What the cells of one group add up to. */
final class UsageSum {

    private static final double SECONDS_PER_DAY = 86_400;
    private static final double MEDIAN = 0.5;
    private static final double NINE_OF_TEN = 0.9;
    private static final int FEW = 16;

    private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
    private final Map<OutcomeKind, Long> outcomes = new EnumMap<>(OutcomeKind.class);
    private int[] durations = new int[FEW];
    private int known;

    /** @param seconds how long each took, as big-endian numbers of four bytes; null where none is known */
    void add(Cell cell, long dossiers, byte[] seconds) {
        kinds.merge(cell.kind(), dossiers, Long::sum);
        if (!cell.outcome().isEmpty()) {
            outcomes.merge(OutcomeKind.valueOf(cell.outcome()), dossiers, Long::sum);
        }
        if (seconds != null) {
            int more = seconds.length / Integer.BYTES;
            if (known + more > durations.length) {
                durations = Arrays.copyOf(durations, Math.max(known + more, 2 * durations.length));
            }
            ByteBuffer.wrap(seconds).asIntBuffer().get(durations, known, more);
            known += more;
        }
    }

    Counts counts() {
        Arrays.sort(durations, 0, known);
        Map<String, Long> byOutcome = new LinkedHashMap<>();
        for (OutcomeKind outcome : OutcomeKind.values()) {
            byOutcome.put(outcome.name(), outcomes.getOrDefault(outcome, 0L));
        }
        return new Counts(
                kinds.getOrDefault(Kind.SUBMITTED, 0L),
                kinds.getOrDefault(Kind.ACCEPTED, 0L),
                kinds.getOrDefault(Kind.HANDLED, 0L),
                byOutcome,
                days(MEDIAN),
                days(NINE_OF_TEN),
                null);
    }

    /** Between the two durations beside a share of the way through them all, in proportion; two decimals are enough to tell hours. */
    private Double days(double share) {
        if (known == 0) {
            return null;
        }
        double place = share * (known - 1);
        int below = (int) place;
        int above = Math.min(below + 1, known - 1);
        double seconds = durations[below] + (place - below) * ((double) durations[above] - durations[below]);
        return Math.round(seconds / SECONDS_PER_DAY * 100) / 100.0;
    }
}
