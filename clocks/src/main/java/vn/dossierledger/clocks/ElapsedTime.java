package vn.dossierledger.clocks;

/**
 * Hours on the wall, day and night.
 *
 * @param amount nanoseconds
 */
record ElapsedTime(long amount) implements Counting {

    @Override
    public long spent(long from, long to) {
        return to - from;
    }

    @Override
    public long end(long from, long rest) {
        return from + rest;
    }

    @Override
    public void walk(Derivation derivation, long from, long to) {
        derivation.counted(from, to, to - from, null);
    }

    @Override
    public boolean needsCalendar() {
        return false;
    }
}
