package vn.dossierledger.http;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Words of the answers, from the bundles {@code problems_vi} and {@code problems_en}. */
final class Texts {
    private static final Map<Language, ResourceBundle> BUNDLES = bundles();

    private Texts() {}

    /** The text of {@code key} with its arguments in words; a missing text is a fault of ours and throws. */
    static String text(Language language, String key, List<?> arguments) {
        Object[] words =
                arguments.stream().map(argument -> word(language, argument)).toArray();
        return new MessageFormat(BUNDLES.get(language).getString(key), language.locale()).format(words);
    }

    static Optional<String> find(Language language, String key) {
        ResourceBundle bundle = BUNDLES.get(language);
        return bundle.containsKey(key) ? Optional.of(text(language, key, List.of())) : Optional.empty();
    }

    /** Codes as people say them: {@code IN_PROCESS} is "đang giải quyết". */
    private static Object word(Language language, Object argument) {
        return switch (argument) {
            case null -> "–";
            case Enum<?> code ->
                find(language, code.getDeclaringClass().getSimpleName() + "." + code.name())
                        .orElse(code.name());
            case Collection<?> many -> many.isEmpty() ? word(language, null) : words(language, many);
            case Number number -> number;
            default -> argument.toString();
        };
    }

    private static String words(Language language, Collection<?> many) {
        return many.stream()
                .map(one -> String.valueOf(word(language, one)))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static Map<Language, ResourceBundle> bundles() {
        ResourceBundle.Control onlyThatLanguage =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            bundles.put(
                    language,
                    ResourceBundle.getBundle("vn.dossierledger.http.problems", language.locale(), onlyThatLanguage));
        }
        return bundles;
    }
}
