package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.time.LocalDate;
import vn.dossierledger.api.actor.Caller;

/**
 * Who had the dossiers before them, over many of them? Answered by a {@link HoldingTimeTotals}. Filters that are null ask for nothing.
 *
 * @param department the one that leads
 * @param from first day on which a dossier ended, Asia/Ho_Chi_Minh
 * @param to last such day
 * @param now until when open dossiers are counted
 */
public record SumHoldingTime(
        Caller caller, String authority, String department, LocalDate from, LocalDate to, Instant now) {}
