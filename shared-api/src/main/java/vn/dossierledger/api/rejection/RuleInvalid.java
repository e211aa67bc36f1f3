package vn.dossierledger.api.rejection;

import java.util.Map;

/**
 * The content of a rule does not hold together.
 * @param problems pointer and message of each fault
 */
public record RuleInvalid(Map<String, String> problems) implements Rejection, RuleRefusal {}
