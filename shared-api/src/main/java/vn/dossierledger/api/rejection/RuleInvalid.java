package vn.dossierledger.api.rejection;

import java.util.Map;

/**
 * The content of a rule does not hold together.
 * @param problems pointer and message of each fault
 */
public record RuleInvalid(Map<String, String> problems) implements Rejection, RuleRefusal {

    @Override
    public String article() {
        return "default: A rule holds together before it comes into force.";
    }
}
