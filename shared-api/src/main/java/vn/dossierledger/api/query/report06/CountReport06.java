package vn.dossierledger.api.query.report06;

import java.time.LocalDate;
import vn.dossierledger.api.actor.Caller;

/**
 * What does form II.06a say of a period, as far as is known now? Answered by a {@link Report06Answer}; by nothing where the caller may
 * not see the authority's reports.
 *
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 */
public record CountReport06(Caller caller, String authority, LocalDate from, LocalDate to) {}
