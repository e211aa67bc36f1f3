package vn.dossierledger.api.rejection;

import java.time.LocalDate;

/**
 * A new version of a rule never reaches back.
 */
public record RetroactiveRule(LocalDate effectiveFrom, LocalDate earliest) implements Rejection, RuleRefusal {

    @Override
    public String article() {
        return "default: A new version of a rule never reaches back.";
    }
}
