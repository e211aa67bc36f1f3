package vn.dossierledger.api.query.report06;

import java.util.List;

/**
 * The figures contradict each other: no report is given out, and the operator is alarmed.
 *
 * @param violated the identities that do not hold, as codes
 */
public record NotBalanced(List<String> violated) implements Report06Answer, RestatementAnswer {
    public NotBalanced {
        violated = List.copyOf(violated);
    }
}
