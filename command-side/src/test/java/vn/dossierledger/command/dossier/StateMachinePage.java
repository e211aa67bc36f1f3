package vn.dossierledger.command.dossier;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.command.dossier.Explorer.Step;

/** {@code docs/state-machine.md}, as the code has it. */
final class StateMachinePage {

    private static final String HEAD = """
            # The life of a dossier

            Generated from the code: every command was tried in every situation that can be reached, and what happened stands here. Do not edit;
            [CONTRIBUTING](../CONTRIBUTING.md) has the command. A test fails when this page and the code differ, and another one
            ([Arrows](../command-side/src/test/java/vn/dossierledger/command/dossier/Arrows.java)) when the code leaves the arrows of the domain.

            Whether a step is open to somebody in a given state depends on the authority's policy too; the page shows what can happen at all, with
            lapse switched on. An arrow's words are the events.

            ```mermaid
            stateDiagram-v2
            """;

    private StateMachinePage() {}

    static String of(Set<Step> steps) {
        Map<DossierState, Set<String>> staying = new EnumMap<>(DossierState.class);
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        for (Step step : new TreeSet<>(steps)) {
            if (step.from() == step.to()) {
                staying.computeIfAbsent(step.from(), each -> new TreeSet<>()).add(step.event());
            } else {
                arrows.computeIfAbsent(arrow(step), each -> new TreeSet<>()).add(step.event());
            }
        }
        StringBuilder page = new StringBuilder(HEAD);
        arrows.forEach((arrow, events) -> page.append("    ")
                .append(arrow)
                .append(" : ")
                .append(String.join(", ", events))
                .append('\n'));
        Arrays.stream(DossierState.values())
                .filter(DossierState::isFinal)
                .forEach(state -> page.append("    ").append(state).append(" --> [*]\n"));
        page.append(
                "```\n\nWhat happens without a change of state:\n\n| state | portal code | events |\n| --- | --- | --- |\n");
        for (DossierState state : DossierState.values()) {
            page.append("| %s | %d | %s |\n".formatted(state, state.portalCode(), words(staying.get(state))));
        }
        return page.toString();
    }

    private static String arrow(Step step) {
        return (step.from() == null ? "[*]" : step.from()) + " --> " + step.to();
    }

    private static String words(Collection<String> events) {
        return events == null ? "–" : events.stream().collect(Collectors.joining(", "));
    }
}
