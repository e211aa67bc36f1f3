package vn.dossierledger.clocks;

/**
 * Days of the calendar, worked or not ("ngày"). The day of the start does not count; each later day counts from its first
 * moment, unless the clock stands still at that moment. The limit ends with the working hours of its last day; when that is a day
 * off, or its hours are over already, it rolls forward to the end of the next working day (Civil Code 2015, articles 147 and 148;
 * DOMAIN.md 4). A fraction of a day is a whole one.
 *
 * @param amount days
 */
record CalendarDays(long amount, WorkingCalendar calendar) implements Counting {

    @Override
    public long spent(long from, long to) {
        return LocalNanos.day(to) - LocalNanos.day(from);
    }

    @Override
    public long end(long from, long rest) {
        long day = LocalNanos.day(from) + rest;
        while (true) {
            if (day >= Long.MAX_VALUE / LocalNanos.DAY) {
                throw LocalNanos.beyond();
            }
            DayPlan plan = calendar.plan(day);
            long end = day * LocalNanos.DAY + (plan.isOff() ? 0 : plan.ends());
            if (!plan.isOff() && end > from) {
                return end;
            }
            day++;
        }
    }

    @Override
    public void walk(Derivation derivation, long from, long to) {
        long days = spent(from, to);
        long counting = nextMidnight(from);
        derivation.outside(from, Math.min(counting, to));
        derivation.counted(counting, to, days * LocalNanos.DAY, null);
    }

    @Override
    public void walkToEnd(Derivation derivation, long from, long to, long rest) {
        if (rest == 0) {
            daysOff(derivation, from, to);
            return;
        }
        long last = LocalNanos.day(from) + rest;
        long counting = nextMidnight(from);
        derivation.outside(from, counting);
        long counted = Math.min(to, (last + 1) * LocalNanos.DAY);
        derivation.counted(counting, counted, rest * LocalNanos.DAY, calendar.plan(last).holiday);
        daysOff(derivation, counted, to);
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }

    /** The way from a last day that is off to the end of the next working day. */
    private void daysOff(Derivation derivation, long from, long to) {
        long at = from;
        while (at < to) {
            long day = LocalNanos.day(at);
            long end = Math.min(to, (day + 1) * LocalNanos.DAY);
            String holiday = calendar.plan(day).holiday;
            if (holiday == null) {
                derivation.outside(at, end);
            } else {
                derivation.holiday(at, end, holiday);
            }
            at = end;
        }
    }

    private static long nextMidnight(long local) {
        return (LocalNanos.day(local) + 1) * LocalNanos.DAY;
    }
}
