package vn.dossierledger.benchmarks.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The page for people. */
public final class Markdown {

    private static final double MANY = 100;
    private static final double SOME = 10;

    private Markdown() {}

    static String of(Report report) {
        StringBuilder page =
                new StringBuilder("# Figures of " + report.date() + ", commit " + report.commit() + "\n\n");
        page.append("How to read them: [README](../README.md). Run: ")
                .append(report.mode())
                .append(".\n\n");
        report.machine().forEach((what, value) -> page.append("- ")
                .append(what)
                .append(": ")
                .append(value)
                .append('\n'));
        page.append("\n## Aims\n\n| what | aim | measured | |\n| --- | --- | --- | --- |\n");
        for (Section section : report.sections()) {
            section.goals().forEach(goal -> page.append(line(goal)));
        }
        report.sections().forEach(section -> page.append('\n').append(of(section)));
        return page.toString();
    }

    private static String line(Goal goal) {
        return "| " + goal.what() + " | " + (goal.atLeast() ? "≥ " : "≤ ") + number(goal.aim()) + " | "
                + number(goal.measured()) + " | " + (goal.reached() ? "reached" : "**not reached**") + " |\n";
    }

    /** One section, as it stands in the page. */
    public static String of(Section section) {
        StringBuilder text = new StringBuilder("## " + section.title() + "\n\n" + section.what() + "\n\n");
        if (!section.rows().isEmpty()) {
            Map<String, Object> first = section.rows().getFirst();
            text.append(first.keySet().stream().collect(Collectors.joining(" | ", "| ", " |\n")));
            text.append(first.keySet().stream().map(column -> "---").collect(Collectors.joining(" | ", "| ", " |\n")));
            section.rows()
                    .forEach(row -> text.append(row.values().stream()
                            .map(Markdown::cell)
                            .collect(Collectors.joining(" | ", "| ", " |\n"))));
        }
        return text.toString();
    }

    private static String cell(Object value) {
        return value instanceof Double number ? number(number) : String.valueOf(value);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        String pattern = Math.abs(value) >= MANY ? "%.0f" : Math.abs(value) >= SOME ? "%.1f" : "%.2f";
        return String.format(Locale.ROOT, pattern, value);
    }
}
