package vn.dossierledger.query.deadlines.attention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.clock.ClockState;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.clocks.ClockRun;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/**
 * A dossier as the patterns look at it.
 *
 * @param happenings in order
 * @param history its clocks
 * @param rules those that it is bound to
 */
public record Watched(List<Happening> happenings, ClockHistory history, Rules rules, Thresholds thresholds) {

    public Watched {
        happenings = List.copyOf(happenings);
    }

    Stream<Happening> every(HappeningKind kind) {
        return happenings.stream().filter(happening -> happening.kind() == kind);
    }

    /** K3 just before something happened, read at that instant; empty where nothing was promised. */
    Optional<ClockReading> promise(Happening happening) {
        return read(happening.promise(), happening.at(), rules);
    }

    /** A run of K3 by itself, read at an instant; empty for null. */
    public static Optional<ClockReading> read(ClockRun promiseOrNull, Instant at, Rules rules) {
        return Optional.ofNullable(promiseOrNull)
                .flatMap(run -> DossierClocks.latest(ClockName.RESOLUTION, new ClockHistory(List.of(run)), rules, at));
    }

    Duration working(Instant from, Instant to) {
        return rules.calendar().workingTime(from, to);
    }

    /** What happened in the last working time before the end of K3, with how much of it was left. */
    Stream<Seen> shortlyBeforeTheEnd(HappeningKind kind, Duration threshold) {
        return every(kind)
                .flatMap(happening -> promise(happening)
                        .map(ClockReading::dueAt)
                        .filter(dueAt -> !happening.at().isAfter(dueAt))
                        .filter(dueAt -> working(happening.at(), dueAt).compareTo(threshold) <= 0)
                        .map(dueAt -> new Seen(
                                happening, working(happening.at(), dueAt).toString(), dueAt))
                        .stream());
    }

    /** What happened when K3 had been missed, with how much working time had passed since its end. */
    Stream<Seen> afterTheEnd(HappeningKind kind) {
        return every(kind)
                .flatMap(happening -> promise(happening)
                        .filter(promise -> promise.state() == ClockState.MISSED)
                        .map(promise -> new Seen(
                                happening,
                                working(promise.dueAt(), happening.at()).toString(),
                                promise.dueAt()))
                        .stream());
    }
}
