package vn.dossierledger.api.calendar;

import java.time.LocalDate;

/**
 * A day off on which work is made up for a bridged day.
 * @param date a Saturday or Sunday that is worked
 * @param name in Vietnamese
 * @param reference the official document
 * @param verified false while we could not look the document up
 */
public record MakeUpDay(LocalDate date, String name, String reference, boolean verified) {}
