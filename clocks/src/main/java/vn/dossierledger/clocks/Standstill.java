package vn.dossierledger.clocks;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.clock.StepKind;
import vn.dossierledger.api.policy.PauseEffect;

/**
 * A stretch in which a limit stood still, and what it does to the limit.
 *
 * @param from inclusive
 * @param to exclusive; null while it lasts
 * @param effect what it does to the limit
 * @param steps what the stretch was, for the derivation: without a hole, the last one as long as the stretch
 */
record Standstill(Instant from, Instant to, PauseEffect effect, List<DerivationStep> steps) {

    /** @param reason what it waits for, for the derivation; nullable */
    static Standstill pause(Instant from, Instant to, PauseEffect effect, String reason) {
        return new Standstill(from, to, effect, List.of(step(StepKind.PAUSED, from, to, reason)));
    }

    /** @param article what excuses the agency */
    static Standstill outage(Instant from, Instant to, String article) {
        return new Standstill(from, to, PauseEffect.RESUME, List.of(step(StepKind.OUTAGE, from, to, article)));
    }

    static List<Standstill> of(List<Pause> pauses, PauseEffect effect, String reason) {
        return pauses.stream()
                .map(pause -> pause(pause.from(), pause.to(), effect, reason))
                .toList();
    }

    Pause pause() {
        return new Pause(from, to);
    }

    /** What is left of it after an instant within it. */
    Standstill from(Instant later) {
        return new Standstill(later, to, effect, since(later));
    }

    /** What of it lies before an instant within or after it. */
    Standstill until(Instant end) {
        if (to != null && !to.isAfter(end)) {
            return this;
        }
        List<DerivationStep> before = steps.stream()
                .filter(step -> step.from().isBefore(end))
                .map(step -> step.to() == null || step.to().isAfter(end)
                        ? step(step.kind(), step.from(), end, step.note())
                        : step)
                .toList();
        return new Standstill(from, end, effect, before);
    }

    /** This one and another that begins while it lasts, as one: what overlaps counts once, and RESTART is stronger than RESUME. */
    Standstill joined(Standstill other) {
        PauseEffect stronger = effect == PauseEffect.RESTART || other.effect == PauseEffect.RESTART
                ? PauseEffect.RESTART
                : PauseEffect.RESUME;
        return new Standstill(from, later(to, other.to), stronger, to == null ? steps : continued(other.since(to)));
    }

    private List<DerivationStep> since(Instant later) {
        return steps.stream()
                .filter(step -> step.to() == null || step.to().isAfter(later))
                .map(step -> step.from().isBefore(later) ? step(step.kind(), later, step.to(), step.note()) : step)
                .toList();
    }

    private List<DerivationStep> continued(List<DerivationStep> more) {
        List<DerivationStep> all = new ArrayList<>(steps);
        for (DerivationStep next : more) {
            DerivationStep last = all.getLast();
            if (last.kind() == next.kind() && Objects.equals(last.note(), next.note())) {
                all.set(all.size() - 1, step(last.kind(), last.from(), next.to(), last.note()));
            } else {
                all.add(next);
            }
        }
        return all;
    }

    private static DerivationStep step(StepKind kind, Instant from, Instant to, String note) {
        return new DerivationStep(kind, from, to, Duration.ZERO, note);
    }

    /** Null lasts for ever. */
    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
