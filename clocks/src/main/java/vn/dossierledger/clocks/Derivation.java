package vn.dossierledger.clocks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.clock.DerivationStep;
import vn.dossierledger.api.clock.StepKind;

/**
 * Collects the stretches from the start of a clock to its end, without a hole. Whole working days in a row become one counted
 * stretch (its {@code counted} is less than its length), nights and weekends in a row one stretch outside hours.
 */
final class Derivation {

    private static final long NO_DAY = Long.MIN_VALUE;

    private final List<DerivationStep> steps = new ArrayList<>();

    /** The last day of the whole working days that are being collected. */
    private long wholeDay = NO_DAY;

    /** Where they stand among the steps. */
    private int wholeAt;

    List<DerivationStep> steps() {
        return steps;
    }

    /** A stretch of one day under working hours. */
    void day(long day, DayPlan plan, long from, long to) {
        if (plan.holiday != null) {
            holiday(from, to, plan.holiday);
        } else if (plan.isOff()) {
            outside(from, to);
        } else {
            long midnight = day * LocalNanos.DAY;
            if (from <= midnight + plan.begins() && to >= midnight + plan.ends()) {
                wholeDay(day, midnight + plan.begins(), midnight + plan.ends(), plan.total, from);
                outside(midnight + plan.ends(), to);
            } else {
                partOfDay(midnight, plan, from, to);
            }
        }
    }

    void counted(long from, long to, long counted, String note) {
        if (to > from) {
            add(StepKind.COUNTED, from, to, counted, note);
        }
    }

    void outside(long from, long to) {
        if (to > from && !extend(StepKind.OUTSIDE_HOURS, null, to)) {
            add(StepKind.OUTSIDE_HOURS, from, to, 0, null);
        }
    }

    void holiday(long from, long to, String name) {
        if (to > from && !extend(StepKind.HOLIDAY, name, to)) {
            add(StepKind.HOLIDAY, from, to, 0, name);
        }
    }

    /** A stretch in which the clock stood still, as it stands. */
    void stoodStill(DerivationStep step) {
        if (step.to().isAfter(step.from())) {
            steps.add(step);
        }
    }

    /** A stretch that counted for nothing, because the full limit runs again afterwards. */
    void discarded(long from, long to) {
        if (to > from) {
            add(StepKind.DISCARDED, from, to, 0, null);
        }
    }

    /** A stretch that a decision added to the limit. */
    void extended(long from, long to, String legalBasis) {
        add(StepKind.EXTENDED, from, to, 0, legalBasis);
    }

    private void wholeDay(long day, long begins, long ends, long total, long from) {
        int last = steps.size() - 1;
        boolean nightBetween =
                last > 0 && last - 1 == wholeAt && steps.get(last).kind() == StepKind.OUTSIDE_HOURS;
        if (wholeDay == day - 1 && (nightBetween || last == wholeAt)) {
            if (nightBetween) {
                steps.remove(last);
            }
            DerivationStep before = steps.get(wholeAt);
            steps.set(
                    wholeAt,
                    new DerivationStep(
                            StepKind.COUNTED,
                            before.from(),
                            LocalNanos.instant(ends),
                            before.counted().plusNanos(total),
                            null));
        } else {
            outside(from, begins);
            counted(begins, ends, total, null);
            wholeAt = steps.size() - 1;
        }
        wholeDay = day;
    }

    private void partOfDay(long midnight, DayPlan plan, long from, long to) {
        long at = from;
        for (int i = 0; i < plan.from.length && at < to; i++) {
            long begins = Math.max(from, midnight + plan.from[i]);
            long ends = Math.min(to, midnight + plan.to[i]);
            if (ends > begins) {
                outside(at, begins);
                counted(begins, ends, ends - begins, null);
                at = ends;
            }
        }
        outside(at, to);
    }

    private boolean extend(StepKind kind, String note, long to) {
        if (steps.isEmpty()) {
            return false;
        }
        int last = steps.size() - 1;
        DerivationStep step = steps.get(last);
        if (step.kind() != kind || (note != null && !note.equals(step.note()))) {
            return false;
        }
        steps.set(last, new DerivationStep(kind, step.from(), LocalNanos.instant(to), Duration.ZERO, note));
        return true;
    }

    private void add(StepKind kind, long from, long to, long counted, String note) {
        steps.add(new DerivationStep(
                kind,
                LocalNanos.instant(from),
                LocalNanos.instant(to),
                counted == 0 ? Duration.ZERO : Duration.ofNanos(counted),
                note));
    }
}
