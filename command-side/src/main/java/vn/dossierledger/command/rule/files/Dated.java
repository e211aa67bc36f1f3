package vn.dossierledger.command.rule.files;

import java.time.LocalDate;

/**
 * A rule with its first day.
 *
 * @param <T> what the rule says
 * @param effectiveFrom first day, Asia/Ho_Chi_Minh; for a changed rule today or later
 */
record Dated<T>(LocalDate effectiveFrom, T content) {}
