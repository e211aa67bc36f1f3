package vn.dossierledger.http;

import java.util.List;

/**
 * One fault of the input, not yet in words.
 *
 * @param pointer JSON pointer, or the name of a parameter or header
 * @param key key of its text below {@code fault.}, or the text itself when it is no key
 * @param arguments what the text needs to know
 */
public record Fault(String pointer, String key, List<?> arguments) {
    public Fault(String pointer, String key) {
        this(pointer, key, List.of());
    }

    FieldProblem in(Language language) {
        String message = Texts.find(language, "fault." + key).isPresent()
                ? Texts.text(language, "fault." + key, arguments)
                : key;
        return new FieldProblem(pointer, message);
    }
}
