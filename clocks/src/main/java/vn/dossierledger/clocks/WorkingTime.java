package vn.dossierledger.clocks;

/**
 * Hours and days of the working calendar; n working days are n times the hours of a full day (DOMAIN.md 4).
 *
 * @param amount nanoseconds of working time
 */
record WorkingTime(long amount, WorkingCalendar calendar) implements Counting {

    @Override
    public long spent(long from, long to) {
        return calendar.worked(from, to);
    }

    @Override
    public long end(long from, long rest) {
        return calendar.after(from, rest);
    }

    @Override
    public void walk(Derivation derivation, long from, long to) {
        long at = from;
        while (at < to) {
            long day = LocalNanos.day(at);
            long end = Math.min(to, (day + 1) * LocalNanos.DAY);
            derivation.day(day, calendar.plan(day), at, end);
            at = end;
        }
    }

    @Override
    public boolean needsCalendar() {
        return true;
    }
}
