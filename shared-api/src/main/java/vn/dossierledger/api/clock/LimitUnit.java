package vn.dossierledger.api.clock;

/**
 * How a limit counts. "Ngày" and "ngày làm việc" are different units (DOMAIN.md 4).
 */
public enum LimitUnit {
    /** Hours of the working calendar. */
    WORKING_HOURS,
    /** Working days of the calendar; half of one is 0.5. */
    WORKING_DAYS,
    /** Hours on the wall, day and night. */
    ELAPSED_HOURS,
    /** Calendar days; an end on a day off rolls forward. */
    CALENDAR_DAYS
}
