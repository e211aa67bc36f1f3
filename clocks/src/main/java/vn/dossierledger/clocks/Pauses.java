package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.dossierledger.api.policy.PauseEffect;

/** Brings pauses into the order in which a clock meets them. */
final class Pauses {

    private Pauses() {}

    /**
     * The pauses after {@code start} in order, those that overlap or touch joined to one; empty ones, and those that the clock does not
     * care for, left out.
     *
     * @throws IllegalArgumentException when a pause ends before it begins
     */
    static List<Standstill> apart(List<Standstill> pauses, Instant start) {
        List<Standstill> apart = new ArrayList<>(pauses.size());
        for (Standstill pause : pauses.size() < 2 ? pauses : ordered(pauses)) {
            if (pause.to() != null && pause.to().isBefore(pause.from())) {
                throw new IllegalArgumentException("A pause must not end before it begins");
            }
            if (pause.effect() == PauseEffect.RUN_ON) {
                continue;
            }
            Instant from = pause.from().isBefore(start) ? start : pause.from();
            Standstill before = apart.isEmpty() ? null : apart.getLast();
            if (before != null && (before.to() == null || !from.isAfter(before.to()))) {
                apart.set(apart.size() - 1, before.joined(pause));
            } else if (pause.to() == null || pause.to().isAfter(from)) {
                apart.add(pause.from(from));
            }
        }
        return apart;
    }

    private static List<Standstill> ordered(List<Standstill> pauses) {
        return pauses.stream().sorted(Comparator.comparing(Standstill::from)).toList();
    }
}
