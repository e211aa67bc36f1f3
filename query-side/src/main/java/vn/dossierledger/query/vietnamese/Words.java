package vn.dossierledger.query.vietnamese;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text. */
public final class Words {

    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’ʼ]+");
    static final Pattern APOSTROPHE = Pattern.compile("['’ʼ]+");

    private Words() {}

    /** The words of a text in their order; {@code K'Brôi} is one word. */
    public static List<Word> of(String text) {
        var words = new ArrayList<Word>();
        var parts = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (parts.find()) {
            String joined = APOSTROPHE.matcher(parts.group()).replaceAll("");
            if (!joined.isEmpty()) {
                words.add(Word.read(joined));
            }
        }
        return words;
    }

    /** Every spelling under which a word of the text may be looked for; {@code K'Brôi} also as {@code K Brôi}. */
    public static Set<String> spellings(String text) {
        var all = new LinkedHashSet<String>();
        of(text).forEach(word -> all.addAll(word.spellings()));
        of(APOSTROPHE.matcher(text).replaceAll(" ")).forEach(word -> all.addAll(word.spellings()));
        return all;
    }

    /** The words with every diacritic they have: what a hit is ranked by. */
    public static Set<String> terms(String text) {
        var all = new LinkedHashSet<String>();
        of(text).forEach(word -> all.add(word.term()));
        return all;
    }

    /** Whether every typed word is in the text; of the last one its beginning is enough. */
    public static boolean found(String typed, String text) {
        Set<String> spellings = spellings(text);
        List<Word> asked = of(typed);
        for (int i = 0; i < asked.size(); i++) {
            String term = asked.get(i).term();
            boolean last = i == asked.size() - 1;
            if (!spellings.contains(term)
                    && !(last && spellings.stream().anyMatch(spelling -> spelling.startsWith(term)))) {
                return false;
            }
        }
        return true;
    }
}
