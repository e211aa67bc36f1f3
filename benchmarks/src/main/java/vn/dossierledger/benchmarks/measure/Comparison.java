package vn.dossierledger.benchmarks.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Variants that had their turns in the same rounds. The first one is what the others are compared with.
 *
 * @param clients how many clients worked at once
 * @param samples one per round, by variant, in the order of the variants
 */
public record Comparison(int clients, Map<String, List<Sample>> samples) {

    private static final int FIRST_GUESS = 64;
    private static final int AT_LEAST = 20;
    private static final int WARM = 4000;
    private static final double MILLIS_PER_SECOND = 1000;
    private static final long NANOS_PER_MILLI = 1_000_000;

    /** Warms every variant up, finds out how many operations make a turn, and plays the rounds, every other one in reverse order. */
    public static Comparison play(List<Variant> variants, int clients, Rounds rounds) throws Exception {
        Map<String, Integer> operations = new LinkedHashMap<>();
        Map<String, List<Sample>> samples = new LinkedHashMap<>();
        for (Variant variant : variants) {
            double rate = warmUp(variant, clients, rounds.warmUpMillis());
            operations.put(variant.name(), (int) Math.max(AT_LEAST, rate * rounds.sampleMillis() / MILLIS_PER_SECOND));
            samples.put(variant.name(), new ArrayList<>());
        }
        for (int round = 0; round < rounds.rounds(); round++) {
            for (Variant variant : round % 2 == 0 ? variants : variants.reversed()) {
                List<List<Operation>> chains = variant.work().prepare(operations.get(variant.name()));
                samples.get(variant.name()).add(Load.run(chains, clients));
            }
        }
        return new Comparison(clients, samples);
    }

    /** Time alone does not compile code: what is slow gets up to three times as long. */
    private static double warmUp(Variant variant, int clients, long millis) throws Exception {
        long begin = System.nanoTime();
        int operations = FIRST_GUESS;
        long done = 0;
        Sample last = Load.run(variant.work().prepare(operations), clients);
        for (long passed = 0;
                passed < millis || (done < WARM && passed < 3 * millis);
                passed = (System.nanoTime() - begin) / NANOS_PER_MILLI) {
            last = Load.run(variant.work().prepare(operations), clients);
            done += operations;
            operations = Math.min(operations * 2, (int) Math.max(FIRST_GUESS, last.perSecond() / 2));
        }
        return last.perSecond();
    }

    /** The median over the rounds. */
    public double median(String variant, ToDoubleFunction<Sample> value) {
        return Quantiles.median(samples.get(variant).stream().mapToDouble(value));
    }

    /** The variant's rate in each round, divided by the first variant's in the same round. */
    public List<Double> ratios(String variant) {
        List<Sample> base = samples.values().iterator().next();
        List<Sample> own = samples.get(variant);
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < own.size(); round++) {
            ratios.add(own.get(round).perSecond() / base.get(round).perSecond());
        }
        return ratios;
    }

    /** The median of the ratios. */
    public double ratio(String variant) {
        return Quantiles.median(ratios(variant).stream().mapToDouble(Double::doubleValue));
    }
}
