package vn.dossierledger.clocks;

/** A start, a pause or an end lies outside the years that time limits are computed for. */
public final class BeyondCalendar extends IllegalArgumentException {

    BeyondCalendar() {
        super("Time limits are computed for the years " + LocalNanos.FIRST_YEAR + " to " + LocalNanos.LAST_YEAR
                + " only; a start, a pause or an end lies outside");
    }
}
