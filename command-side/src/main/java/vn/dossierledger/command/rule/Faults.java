package vn.dossierledger.command.rule;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dossierledger.api.rejection.RuleInvalid;

/**
 * The faults found in the content of a rule: JSON pointer into the content → what is wrong, as a key that is its own English;
 * the door knows it in both languages.
 */
final class Faults {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final Map<String, String> found = new LinkedHashMap<>();

    void unless(boolean holds, String pointer, String message) {
        if (!holds) {
            found.putIfAbsent(pointer, message);
        }
    }

    /** Whether there is a value; a missing one is a fault. */
    boolean present(Object value, String pointer) {
        unless(value != null, pointer, "must-not-be-missing");
        return value != null;
    }

    void text(String value, String pointer) {
        unless(value != null && !value.isBlank(), pointer, "must-not-be-empty");
    }

    /** Ids stand in addresses and in the ids of aggregates. */
    void id(String value, String pointer) {
        unless(value != null && ID.matcher(value).matches(), pointer, "must-be-lower-case-groups-joined-by-hyphens");
    }

    /** Whether there is at least one element; none is a fault. */
    boolean some(Collection<?> values, String pointer) {
        unless(values != null && !values.isEmpty(), pointer, "must-hold-at-least-one-entry");
        return values != null && !values.isEmpty();
    }

    Optional<RuleInvalid> asRejection() {
        return found.isEmpty() ? Optional.empty() : Optional.of(new RuleInvalid(Map.copyOf(found)));
    }
}
