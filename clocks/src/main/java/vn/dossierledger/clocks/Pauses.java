package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dossierledger.api.clock.Pause;

/** Brings pauses into the order in which a clock meets them. */
final class Pauses {

    private Pauses() {}

    /**
     * The pauses after {@code start} in order, those that overlap or touch joined to one, empty ones left out.
     *
     * @throws IllegalArgumentException when a pause ends before it begins
     */
    static List<Pause> apart(List<Pause> pauses, Instant start) {
        List<Pause> apart = new ArrayList<>(pauses.size());
        for (Pause pause : pauses.size() < 2 ? pauses : ordered(pauses)) {
            if (pause.to() != null && pause.to().isBefore(pause.from())) {
                throw new IllegalArgumentException("A pause must not end before it begins");
            }
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            Pause before = apart.isEmpty() ? null : apart.getLast();
            if (before != null && (before.to() == null || !from.isAfter(before.to()))) {
                apart.set(apart.size() - 1, new Pause(before.from(), later(before.to(), pause.to())));
            } else if (pause.to() == null || pause.to().isAfter(from)) {
                apart.add(new Pause(from, pause.to()));
            }
        }
        return apart;
    }

    private static List<Pause> ordered(List<Pause> pauses) {
        return pauses.stream().sorted(Comparator.comparing(Pause::from)).toList();
    }

    /** Null lasts for ever. */
    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
