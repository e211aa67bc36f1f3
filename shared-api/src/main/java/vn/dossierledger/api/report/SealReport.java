package vn.dossierledger.api.report;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.dossierledger.api.actor.Caller;

/**
 * P, or L of the authority, seals form II.06a of a period that is over.
 *
 * @param seal the id of the seal's aggregate, see {@link ReportIds}; one that was never used
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 */
public record SealReport(
        @TargetAggregateIdentifier String seal, Caller by, String authority, LocalDate from, LocalDate to) {}
