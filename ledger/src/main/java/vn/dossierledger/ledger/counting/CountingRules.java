package vn.dossierledger.ledger.counting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.ObjectMapper;
import vn.dossierledger.ledger.json.LedgerJson;

/**
 * All versions of the rule by which form II.06a counts, in order. A version that was used stays: what was sealed under it is counted by it.
 */
public record CountingRules(List<CountingRule> versions) {

    private static final CountingRules OF_THE_PROGRAM = new CountingRules(read());

    /** @throws IllegalArgumentException where a version is missing or the first does not reach back far enough */
    public CountingRules {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("There is no counting rule: put back report06a.v1.json.");
        }
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).version() != i + 1) {
                throw new IllegalArgumentException("report06a.v" + (i + 1) + ".json says it is version "
                        + versions.get(i).version() + ".");
            }
        }
    }

    /** Those of the program, from {@code report06a.v1.json} on. */
    public static CountingRules ofTheProgram() {
        return OF_THE_PROGRAM;
    }

    /** The version that a report follows whose period ends on {@code lastDay}: the newest that had begun; the first for days before all. */
    public CountingRule inForceOn(LocalDate lastDay) {
        return versions.reversed().stream()
                .filter(rule -> !rule.effectiveFrom().isAfter(lastDay))
                .findFirst()
                .orElse(versions.getFirst());
    }

    /** @throws IllegalArgumentException when there is no such version */
    public CountingRule version(int version) {
        if (version < 1 || version > versions.size()) {
            throw new IllegalArgumentException("There is no counting rule " + version
                    + ": a report was sealed under it by a newer program; run that one.");
        }
        return versions.get(version - 1);
    }

    /** The version that counts for another: the first that counts every state as that one does. A version that only says it better counts nothing anew. */
    public CountingRule countingFor(CountingRule rule) {
        return versions.stream()
                .filter(each -> each.states().equals(rule.states()))
                .findFirst()
                .orElse(rule);
    }

    /** The versions that count otherwise than those before them, in order. */
    public List<CountingRule> counting() {
        return versions.stream().filter(rule -> countingFor(rule).equals(rule)).toList();
    }

    private static List<CountingRule> read() {
        ObjectMapper json = LedgerJson.serializer().getObjectMapper();
        List<CountingRule> rules = new ArrayList<>();
        InputStream next = file(1);
        while (next != null) {
            try (InputStream file = next) {
                rules.add(json.readValue(file, CountingRule.class));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            next = file(rules.size() + 1);
        }
        return rules;
    }

    private static InputStream file(int version) {
        return CountingRules.class.getResourceAsStream("report06a.v" + version + ".json");
    }
}
