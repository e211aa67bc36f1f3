package vn.dossierledger.clocks;

import java.time.LocalDate;

/**
 * A version of a rule.
 *
 * @param <T> what the rule says
 * @param version counted from 1
 * @param effectiveFrom first day, Asia/Ho_Chi_Minh
 * @param content what the rule says
 */
public record Versioned<T>(int version, LocalDate effectiveFrom, T content) {}
