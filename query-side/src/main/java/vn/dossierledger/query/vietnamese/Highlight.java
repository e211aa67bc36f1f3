package vn.dossierledger.query.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Marks in a text what was asked for, by the same reading of words that finds it. */
public final class Highlight {

    private static final String BEGIN = "<mark>";
    private static final String END = "</mark>";

    private Highlight() {}

    /** The text as HTML with every word marked that was asked for; empty when none was. */
    public static Optional<String> of(Asked asked, String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        var html = new StringBuilder();
        Matcher parts = Words.WORD.matcher(composed);
        int end = 0;
        boolean any = false;
        while (parts.find()) {
            boolean hit = readings(parts.group()).stream().anyMatch(word -> isAskedFor(asked, word));
            any |= hit;
            html.append(escaped(composed.substring(end, parts.start())));
            String word = escaped(parts.group());
            html.append(hit ? BEGIN + word + END : word);
            end = parts.end();
        }
        html.append(escaped(composed.substring(end)));
        return any ? Optional.of(html.toString()) : Optional.empty();
    }

    /** The whole code marked, when one of the numbers that were asked for begins like it. */
    public static Optional<String> ofCode(Asked asked, String code) {
        boolean hit = Identifiers.ofCode(code).stream().anyMatch(form -> asked.numbers().stream()
                .anyMatch(digits -> form.startsWith(digits.joined()) || digits.hold(form)));
        return hit ? Optional.of(BEGIN + escaped(code) + END) : Optional.empty();
    }

    /** {@code K'Brôi} is looked for as one word and as two. */
    private static List<Word> readings(String word) {
        List<Word> readings = new ArrayList<>(Words.of(word));
        readings.addAll(Words.of(Words.APOSTROPHE.matcher(word).replaceAll(" ")));
        return readings;
    }

    private static boolean isAskedFor(Asked asked, Word word) {
        if (word.hasDigit()) {
            return asked.numbers().stream().anyMatch(digits -> digits.hold(word.letters()));
        }
        var spellings = word.spellings();
        return asked.words().stream().anyMatch(spellings::contains)
                || (asked.openEnded()
                        && spellings.stream()
                                .anyMatch(spelling ->
                                        spelling.startsWith(asked.words().getLast())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
