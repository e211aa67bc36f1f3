package vn.dossierledger.clocks;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.clock.Pause;
import vn.dossierledger.api.policy.PauseEffect;

/**
 * A stretch in which a limit stood still, and what it does to the limit.
 *
 * @param from inclusive
 * @param to exclusive; null while it lasts
 * @param effect what it does to the limit
 * @param reason what it waits for, for the derivation; nullable
 */
record Standstill(Instant from, Instant to, PauseEffect effect, String reason) {

    static List<Standstill> of(List<Pause> pauses, PauseEffect effect, String reason) {
        return pauses.stream()
                .map(pause -> new Standstill(pause.from(), pause.to(), effect, reason))
                .toList();
    }

    Pause pause() {
        return new Pause(from, to);
    }

    Standstill from(Instant later) {
        return new Standstill(later, to, effect, reason);
    }

    /** This one and another that begins while it lasts, as one: RESTART is stronger than RESUME. */
    Standstill joined(Standstill other) {
        PauseEffect stronger = effect == PauseEffect.RESTART || other.effect == PauseEffect.RESTART
                ? PauseEffect.RESTART
                : PauseEffect.RESUME;
        return new Standstill(from, later(to, other.to), stronger, reason);
    }

    /** Null lasts for ever. */
    private static Instant later(Instant one, Instant other) {
        if (one == null || other == null) {
            return null;
        }
        return one.isAfter(other) ? one : other;
    }
}
