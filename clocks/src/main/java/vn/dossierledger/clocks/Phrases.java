package vn.dossierledger.clocks;

import java.text.MessageFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** The phrases of a derivation in one language, from {@code derivation_vi} and {@code derivation_en}. */
final class Phrases {

    static final Phrases VIETNAMESE = new Phrases(Locale.forLanguageTag("vi"), Optional.empty());
    static final Phrases ENGLISH = new Phrases(Locale.ENGLISH, Optional.of(bundle("names", Locale.ENGLISH)));

    /** Shared with the calendars' names: these begin a name and go before another one. */
    private static final List<String> PREFIXES = List.of("Nghỉ bù", "Nghỉ hoán đổi dịp");

    private final ResourceBundle phrases;

    /** Names in this language; empty for the language that they are held in. */
    private final Optional<ResourceBundle> names;

    private final Locale locale;
    private final List<String> weekdays;

    private Phrases(Locale locale, Optional<ResourceBundle> names) {
        this.phrases = bundle("derivation", locale);
        this.names = names;
        this.locale = locale;
        this.weekdays = List.of(phrases.getString("weekdays").split(",", -1));
    }

    /** A phrase with its blanks filled in. */
    String say(String phrase, Object... blanks) {
        return new MessageFormat(phrases.getString(phrase), locale).format(blanks);
    }

    /** @param isoDay 1 for Monday to 7 for Sunday */
    String weekday(int isoDay) {
        return weekdays.get(isoDay - 1);
    }

    /** The name of a holiday or the reason of a pause, in this language where it is known. */
    String name(String vietnamese) {
        return names.map(known -> translated(vietnamese, known)).orElse(vietnamese);
    }

    private static String translated(String name, ResourceBundle known) {
        for (String prefix : PREFIXES) {
            if (name.startsWith(prefix + " ")) {
                return known.getString(prefix) + " " + translated(name.substring(prefix.length() + 1), known);
            }
        }
        return known.containsKey(name) ? known.getString(name) : name;
    }

    /** Such as {@code 3 h 30}; what is less than a second is left out. */
    String amount(Duration amount) {
        String hours = Long.toString(amount.toHours());
        int minutes = amount.toMinutesPart();
        List<String> parts = new ArrayList<>(2);
        if (amount.toHours() > 0) {
            parts.add(
                    minutes > 0
                            ? say("amount.hoursAndMinutes", hours, "%02d".formatted(minutes))
                            : say("amount.hours", hours));
        } else if (minutes > 0) {
            parts.add(say("amount.minutes", Integer.toString(minutes)));
        }
        if (amount.toSecondsPart() > 0 || parts.isEmpty()) {
            parts.add(say("amount.seconds", Integer.toString(amount.toSecondsPart())));
        }
        return String.join(" ", parts);
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                Phrases.class.getPackageName() + "." + name,
                locale,
                Phrases.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
