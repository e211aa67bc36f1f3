package vn.dossierledger.ledger.counting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.dossier.DossierState;

/**
 * A version of the rule by which form II.06a counts.
 *
 * @param version counted from 1
 * @param effectiveFrom reports of periods that end on this day or later follow it, Asia/Ho_Chi_Minh
 * @param states how each state counts; all of them are named
 * @param says the rule in sentences, in Vietnamese, as they are printed on the report
 */
public record CountingRule(
        int version, LocalDate effectiveFrom, Map<DossierState, CountedAs> states, List<String> says) {
    public CountingRule {
        states = Map.copyOf(states);
        says = List.copyOf(says);
        if (!states.keySet().equals(EnumSet.allOf(DossierState.class))) {
            throw new IllegalArgumentException("Counting rule " + version
                    + " does not say of every state how it counts: name them all in its file.");
        }
    }

    /** How a dossier in this state counts. */
    public CountedAs counts(DossierState state) {
        return states.get(state);
    }
}
