package vn.dossierledger.api.report;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import vn.dossierledger.api.actor.Actor;

/**
 * Form II.06a of an authority and a period was sealed: what it says follows from here alone, for ever. The figures are no part of the fact;
 * whoever has the ledger can count them again.
 *
 * @param seal the id of the seal's aggregate
 * @param authority whose report
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 * @param place up to where in the ledger was counted
 * @param policyVersion of the authority's policy on the last day
 * @param calendarVersion of the years of the period, such as {@code 2026v1}
 * @param countingRule the version of the rule by which was counted
 */
@Revision("1")
public record ReportSealed(
        String seal,
        Instant at,
        Actor by,
        String authority,
        LocalDate from,
        LocalDate to,
        LedgerPlace place,
        int policyVersion,
        String calendarVersion,
        int countingRule)
        implements ReportEvent {}
