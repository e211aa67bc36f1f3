package vn.dossierledger.api.query.report06;

import java.util.List;

/**
 * A sealed report beside the same period counted with what is known now, by the rule in force now.
 *
 * @param sealed as it was sealed
 * @param restated as it would be now
 * @param differences figure by figure, in the order of the form; empty where nothing differs
 */
public record Restatement(Report06 sealed, Report06 restated, List<Difference> differences)
        implements RestatementAnswer {
    public Restatement {
        differences = List.copyOf(differences);
    }

    /**
     * A figure that differs.
     *
     * @param field null in the total
     * @param procedure null in the line of a field and in the total
     * @param figure as in the JSON of a line, such as {@code solved.late}
     * @param sealed what was sealed; 0 for a line that was not there
     * @param restated what it is now
     * @param difference {@code restated - sealed}
     */
    public record Difference(
            String field, String procedure, String figure, long sealed, long restated, long difference) {}
}
