package vn.dossierledger.query.report06;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.dossierledger.api.query.report06.Figures06;
import vn.dossierledger.api.query.report06.NotBalanced;
import vn.dossierledger.api.query.report06.Report06;
import vn.dossierledger.api.query.report06.Report06Answer;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.ledger.counting.CountingRules;
import vn.dossierledger.query.report06.Report06Counting.Counted;

/** Makes a report of what it follows from: the same from the same. */
final class Report06Maker {

    private static final String FORM = "II.06a";

    private final Report06Counting counting;
    private final CountingRules rules;
    private final Rulebook rulebook;
    private final Balance balance;

    Report06Maker(Report06Counting counting, CountingRules rules, Rulebook rulebook, Balance balance) {
        this.counting = counting;
        this.rules = rules;
        this.rulebook = rulebook;
        this.balance = balance;
    }

    /**
     * Makes it.
     *
     * @param seal null for a report that is not sealed
     * @param givenUp dossiers of which not everything is counted
     */
    Report06Answer make(
            String authority, LocalDate from, LocalDate to, Report06.Pins pins, Report06.Seal seal, long givenUp) {
        int rule = rules.countingFor(rules.version(pins.countingRule())).version();
        List<Counted> lines = counting.count(authority, from, to, rule, pins.place());
        Figures06 total = sum(lines);
        Set<String> violated = new LinkedHashSet<>(Identities.violatedBy(
                total, counting.inProgressAfter(authority, from.minusDays(1), rule, pins.place())));
        lines.forEach(line -> violated.addAll(Identities.violatedBy(line.figures())));
        if (!violated.isEmpty()) {
            balance.failed(authority, List.copyOf(violated));
            return new NotBalanced(List.copyOf(violated));
        }
        return new Report06(
                FORM,
                authority,
                name(authority, to),
                from,
                to,
                pins,
                seal,
                givenUp,
                fields(authority, to, lines),
                total);
    }

    private List<Report06.Field> fields(String authority, LocalDate to, List<Counted> lines) {
        Map<String, List<Counted>> perField = new TreeMap<>(byName());
        lines.forEach(line -> perField.computeIfAbsent(line.field(), field -> new ArrayList<>())
                .add(line));
        List<Report06.Field> fields = new ArrayList<>();
        perField.forEach((field, own) -> fields.add(new Report06.Field(
                field,
                sum(own),
                own.stream()
                        .map(line -> new Report06.Line(
                                line.procedure(), name(authority, line.procedure(), to), line.figures()))
                        .sorted(Comparator.comparing(Report06.Line::name, byName()))
                        .toList())));
        return fields;
    }

    /** As Vietnamese dictionaries order; what they take for the same by its letters' codes, so that the order is always the same. */
    private static Comparator<String> byName() {
        Collator vietnamese = Collator.getInstance(Locale.of("vi"));
        return Comparator.<String, String>comparing(name -> name, vietnamese::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static Figures06 sum(List<Counted> lines) {
        return lines.stream().map(Counted::figures).reduce(Figures06.NOTHING, Figures06::plus);
    }

    private String name(String authority, LocalDate on) {
        return rulebook.authority(authority, on)
                .map(one -> one.content().name())
                .orElse(authority);
    }

    private String name(String authority, String procedure, LocalDate on) {
        return rulebook.procedure(authority, procedure, on)
                .map(one -> one.content().name())
                .orElse(procedure);
    }
}
