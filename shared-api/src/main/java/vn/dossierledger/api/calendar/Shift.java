package vn.dossierledger.api.calendar;

import java.time.LocalTime;

/**
 * A stretch of working hours within a day, Asia/Ho_Chi_Minh.
 * @param from inclusive
 * @param to exclusive
 */
public record Shift(LocalTime from, LocalTime to) {}
