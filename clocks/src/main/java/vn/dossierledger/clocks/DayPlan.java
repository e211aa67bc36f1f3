package vn.dossierledger.clocks;

import java.util.Comparator;
import java.util.List;
import vn.dossierledger.api.calendar.Shift;

/** The working hours of one day, in nanoseconds of the day; days with the same hours share one plan. */
final class DayPlan {

    static final DayPlan OFF = new DayPlan(List.of(), null);

    /** Start of each shift, inclusive, ascending. */
    final long[] from;

    /** End of each shift, exclusive. */
    final long[] to;

    /** Working time of the whole day. */
    final long total;

    /** Name of the holiday; null on a usual day, be it worked or not. */
    final String holiday;

    private DayPlan(List<Shift> shifts, String holiday) {
        List<Shift> ordered =
                shifts.stream().sorted(Comparator.comparing(Shift::from)).toList();
        this.from =
                ordered.stream().mapToLong(shift -> shift.from().toNanoOfDay()).toArray();
        this.to = ordered.stream().mapToLong(DayPlan::end).toArray();
        this.holiday = holiday;
        long sum = 0;
        for (int i = 0; i < from.length; i++) {
            if (to[i] <= from[i] || (i > 0 && from[i] < to[i - 1])) {
                throw new IllegalArgumentException(
                        "The shifts of a day must follow each other without overlap, but these do not: " + shifts);
            }
            sum += to[i] - from[i];
        }
        this.total = sum;
    }

    static DayPlan working(List<Shift> shifts) {
        return shifts.isEmpty() ? OFF : new DayPlan(shifts, null);
    }

    static DayPlan holiday(String name) {
        return new DayPlan(List.of(), name);
    }

    boolean isOff() {
        return total == 0;
    }

    /** Start of the working day; only for a day that is not off. */
    long begins() {
        return from[0];
    }

    /** End of the working day; only for a day that is not off. */
    long ends() {
        return to[to.length - 1];
    }

    /** Working time of the day before {@code nanoOfDay}. */
    long before(long nanoOfDay) {
        long sum = 0;
        for (int i = 0; i < from.length && from[i] < nanoOfDay; i++) {
            sum += Math.min(nanoOfDay, to[i]) - from[i];
        }
        return sum;
    }

    /** The earliest nano of the day at which {@code worked} is behind; {@code worked} is positive and at most the total. */
    long at(long worked) {
        long rest = worked;
        for (int i = 0; i < from.length; i++) {
            long length = to[i] - from[i];
            if (rest <= length) {
                return from[i] + rest;
            }
            rest -= length;
        }
        throw new IllegalStateException("A day does not hold more than its working time");
    }

    /** The latest nano of the day before which {@code worked} lies; not negative and less than the total. */
    long lastAt(long worked) {
        long rest = worked;
        for (int i = 0; i < from.length; i++) {
            long length = to[i] - from[i];
            if (rest < length) {
                return from[i] + rest;
            }
            rest -= length;
        }
        throw new IllegalStateException("A day does not hold more than its working time");
    }

    /** A shift that ends at 00:00 ends with the day. */
    private static long end(Shift shift) {
        long nano = shift.to().toNanoOfDay();
        return nano == 0 ? LocalNanos.DAY : nano;
    }
}
