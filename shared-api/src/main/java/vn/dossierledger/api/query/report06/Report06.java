package vn.dossierledger.api.query.report06;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.dossierledger.api.report.LedgerPlace;

/**
 * Form II.06a of an authority and a period.
 *
 * @param form its number
 * @param authority the id
 * @param authorityName in Vietnamese; the id where the ledger knows no name
 * @param from first day, Asia/Ho_Chi_Minh
 * @param to last day
 * @param pins what the figures follow from
 * @param seal null unless the report is sealed
 * @param givenUp dossiers of the authority that an operator gave up because they could not be taken in: what the ledger tells of them is missing,
 *     in whole or from some event on; 0 for a complete report
 * @param fields in the order of their names
 * @param total over all fields
 */
public record Report06(
        String form,
        String authority,
        String authorityName,
        LocalDate from,
        LocalDate to,
        Pins pins,
        Seal seal,
        long givenUp,
        List<Field> fields,
        Figures06 total)
        implements Report06Answer {
    public Report06 {
        fields = List.copyOf(fields);
    }

    /**
     * The versions and the place in the ledger that the figures follow from: counted again from the same, they are the same.
     *
     * @param countingRule version of the rule by which was counted
     * @param countingRuleSays the rule in sentences, in Vietnamese
     * @param policyVersion of the authority's policy on the last day; 0 where it had none
     * @param calendarVersion of the years of the period, such as {@code 2026v1}
     * @param place up to where in the ledger was counted
     */
    public record Pins(
            int countingRule,
            List<String> countingRuleSays,
            int policyVersion,
            String calendarVersion,
            LedgerPlace place) {
        public Pins {
            countingRuleSays = List.copyOf(countingRuleSays);
        }
    }

    /**
     * By whom and when the report was sealed.
     *
     * @param id of the seal
     * @param role in which it was sealed
     */
    public record Seal(String id, Instant at, String role) {}

    /**
     * A field (lĩnh vực) with its procedures, in the order of their names.
     *
     * @param figures of all of them
     */
    public record Field(String field, Figures06 figures, List<Line> procedures) {
        public Field {
            procedures = List.copyOf(procedures);
        }
    }

    /**
     * A procedure.
     *
     * @param procedure the id
     * @param name as it was called on the last day
     */
    public record Line(String procedure, String name, Figures06 figures) {}
}
