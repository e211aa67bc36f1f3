package vn.dossierledger.clocks;

import java.time.Instant;
import vn.dossierledger.api.clock.Due;
import vn.dossierledger.api.policy.PauseEffect;

/** The way of one limit as far as it was walked, with its derivation. Instants are {@link LocalNanos}. */
final class Way {

    private final Counting counting;
    private final Derivation derivation = new Derivation();
    /** Where the clock runs from now on. */
    private long at;
    /** What has still to count. */
    private long rest;
    /** The decision that names the end, whatever has still to count; null while there is none. */
    private Extension extension;

    Way(Counting counting, long start) {
        this.counting = counting;
        this.at = start;
        this.rest = counting.amount();
    }

    /** Whether the end still lies ahead. */
    boolean isOnAt(Instant instant) {
        return LocalNanos.of(instant) < end();
    }

    /** A decision taken after the end, or one that names a date already passed by a pause, moves nothing. */
    void extend(Extension decision) {
        if (isOnAt(decision.at()) && LocalNanos.of(decision.dueAt()) > at) {
            extension = decision;
        }
    }

    /** The clock stands still; what an extension has added runs on afterwards with the rest, or is gone with it. */
    void pause(Standstill pause) {
        long from = LocalNanos.of(pause.from());
        long to = LocalNanos.of(pause.to());
        if (pause.effect() == PauseEffect.RESTART) {
            derivation.discarded(at, from);
            rest = counting.amount();
        } else if (extension != null) {
            counting.walk(derivation, at, from);
            rest = Math.max(1, counting.spent(from, end()));
        } else {
            spend(from);
        }
        extension = null;
        pause.steps().forEach(derivation::stoodStill);
        at = to;
    }

    private void spend(long until) {
        long spent = counting.spent(at, until);
        if (spent > rest) {
            // The days are counted already; the pause lies where the last of them rolls forward over days off.
            counting.walkToEnd(derivation, at, until, rest);
            rest = 0;
        } else {
            counting.walk(derivation, at, until);
            rest -= spent;
        }
    }

    private long end() {
        return extension == null ? counting.end(at, rest) : LocalNanos.of(extension.dueAt());
    }

    Due due(long start, WorkingCalendar calendar) {
        long end = end();
        long counted = counting.end(at, rest);
        if (end < counted) {
            counting.walk(derivation, at, end);
        } else {
            counting.walkToEnd(derivation, at, counted, rest);
        }
        if (end > counted) {
            derivation.extended(counted, end, extension.legalBasis());
        }
        return new Due(
                LocalNanos.instant(end),
                counting.needsCalendar() && calendar.isProvisional(start, end),
                derivation.steps(),
                calendar.versions(start, end));
    }
}
