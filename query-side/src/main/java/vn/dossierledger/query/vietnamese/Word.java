package vn.dossierledger.query.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word with its tone taken out: {@code hoà} and {@code hòa} differ only in where the tone is drawn, so both are
 * {@code hoa} with a falling tone. The tone stands before the letters, so that the beginning of a word is the beginning
 * of its term.
 *
 * @param tone the sign of the tone, or empty
 * @param letters lower case, each with its shape ({@code ă â đ ê ô ơ ư}) but without tone
 */
public record Word(String tone, String letters) {

    /** Beyond this many shaped letters it is no Vietnamese syllable, and only all or none of them are left out. */
    private static final int MOST_SHAPES = 4;

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String SIGNS = "`'~?.";

    /** Reads one word: letters and digits, in any normal form and case. */
    static Word read(String text) {
        String tone = "";
        var letters = new StringBuilder();
        var marks = new StringBuilder();
        String apart = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            int sign = TONES.indexOf(c);
            if (sign >= 0) {
                tone = tone.isEmpty() ? SIGNS.substring(sign, sign + 1) : tone;
            } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
                marks.append(c);
            } else {
                shape(letters, marks);
                // Eth is what some keyboards give for đ; neither decomposes.
                letters.append(c == 'ð' ? 'đ' : c);
            }
        }
        shape(letters, marks);
        return new Word(tone, letters.toString());
    }

    private static void shape(StringBuilder letters, StringBuilder marks) {
        if (!marks.isEmpty() && !letters.isEmpty()) {
            int last = letters.length() - 1;
            String shaped = Normalizer.normalize(letters.charAt(last) + marks.toString(), Normalizer.Form.NFC);
            if (shaped.length() == 1) {
                letters.setCharAt(last, shaped.charAt(0));
            }
        }
        marks.setLength(0);
    }

    /** The word with every diacritic it has. */
    public String term() {
        return tone + letters;
    }

    /**
     * Every way to type this word with some of its diacritics left out, itself first. A typed diacritic counts and an
     * untyped one does not, as in the asymmetric search of Unicode Technical Standard 10, 8.2.
     */
    public Set<String> spellings() {
        List<String> shapes = new ArrayList<>(List.of(""));
        boolean few = letters.chars().filter(c -> plain((char) c) != c).count() <= MOST_SHAPES;
        if (few) {
            for (int i = 0; i < letters.length(); i++) {
                shapes = lengthen(shapes, letters.charAt(i));
            }
        } else {
            shapes = List.of(letters, stripped());
        }
        var all = new LinkedHashSet<String>();
        shapes.forEach(shape -> all.add(tone + shape));
        all.addAll(shapes);
        return all;
    }

    private static List<String> lengthen(List<String> shapes, char c) {
        var longer = new ArrayList<String>(shapes.size() * 2);
        shapes.forEach(shape -> longer.add(shape + c));
        if (plain(c) != c) {
            shapes.forEach(shape -> longer.add(shape + plain(c)));
        }
        return longer;
    }

    private String stripped() {
        var plain = new StringBuilder();
        letters.chars().forEach(c -> plain.append(plain((char) c)));
        return plain.toString();
    }

    private static char plain(char c) {
        if (c == 'đ') {
            return 'd';
        }
        return c < 128
                ? c
                : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    }

    boolean hasDigit() {
        return letters.chars().anyMatch(Character::isDigit);
    }
}
