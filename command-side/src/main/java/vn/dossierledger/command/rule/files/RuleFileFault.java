package vn.dossierledger.command.rule.files;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Says in one sentence where a rule file is wrong and why: no class names, no nested causes. */
final class RuleFileFault {

    private RuleFileFault() {}

    static String sentence(String file, String text, JacksonException fault) {
        String path = path(fault);
        return "The rule file %s is refused at line %d%s: %s."
                .formatted(file, line(text, fault), path.isEmpty() ? "" : " (" + path + ")", reason(fault));
    }

    /** Jackson tells of an unknown key only at the end of the object around it: the key itself stands above. */
    private static int line(String text, JacksonException fault) {
        int told = fault.getLocation() == null ? 0 : fault.getLocation().getLineNr();
        if (fault instanceof UnrecognizedPropertyException unknown) {
            List<String> lines = text.lines().limit(told).toList();
            for (int line = lines.size(); line > 0; line--) {
                if (lines.get(line - 1).contains(unknown.getPropertyName() + ":")) {
                    return line;
                }
            }
        }
        return told;
    }

    private static String reason(JacksonException fault) {
        return switch (fault) {
            case UnrecognizedPropertyException unknown ->
                "the key '%s' is unknown; known here are %s"
                        .formatted(
                                unknown.getPropertyName(),
                                unknown.getKnownPropertyIds().stream()
                                        .map(String::valueOf)
                                        .sorted()
                                        .collect(Collectors.joining(", ")));
            case InvalidFormatException format ->
                format.getTargetType() == String.class
                        ? "the text holds control or invalid characters"
                        : "'%s' is not %s".formatted(format.getValue(), expected(format.getTargetType()));
            case ValueInstantiationException refused ->
                lowerFirst(
                        refused.getCause() == null
                                ? refused.getOriginalMessage()
                                : refused.getCause().getMessage());
            case MismatchedInputException mismatch -> mismatch(mismatch);
            default -> firstLine(fault.getOriginalMessage());
        };
    }

    private static String mismatch(MismatchedInputException mismatch) {
        String message = firstLine(mismatch.getOriginalMessage());
        if (message.startsWith("Missing ")) {
            return "the key %s is missing".formatted(message.replaceFirst("^[^']*('[^']*').*$", "$1"));
        }
        if (message.startsWith("No content")) {
            return "it is empty, remove it or write its rules";
        }
        return message.startsWith("Cannot ") || message.startsWith("Null value")
                ? "%s is expected here".formatted(expected(mismatch.getTargetType()))
                : message;
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "another value";
        }
        if (type.isEnum()) {
            return "one of "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a day such as 2026-11-30";
            case "LocalTime" -> "a time such as \"07:00\"";
            case "int", "Integer", "long", "Long" -> "a whole number";
            case "BigDecimal" -> "a number";
            case "boolean", "Boolean" -> "true or false";
            case "String" -> "a text (put it in quotation marks)";
            case "List", "Set", "ArrayList", "HashSet", "Collection" -> "a list";
            default -> "a mapping of keys to values";
        };
    }

    private static String path(JacksonException fault) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : fault.getPath()) {
            if (step.getPropertyName() != null) {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            } else if (step.getIndex() >= 0) {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("it cannot be read").replaceFirst("\\.$", "");
    }

    private static String lowerFirst(String message) {
        return message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
    }
}
