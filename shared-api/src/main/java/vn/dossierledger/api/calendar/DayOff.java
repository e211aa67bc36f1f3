package vn.dossierledger.api.calendar;

import java.time.LocalDate;

/**
 * A holiday, or the day off that stands in for one.
 * @param date Asia/Ho_Chi_Minh
 * @param name in Vietnamese
 * @param reference the official document
 * @param verified false while we could not look the document up
 */
public record DayOff(LocalDate date, String name, String reference, boolean verified) {}
