package vn.dossierledger.query.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, taken apart: words, and numbers that may belong together. {@code nguyễn văn 0912 345 678} asks for two
 * words and one number.
 *
 * @param words the words that hold no digit, in order
 * @param numbers neighbouring words with digits
 * @param openEnded whether the last word may go on
 */
public record Asked(List<String> words, List<Digits> numbers, boolean openEnded) {

    /** Compact copies. */
    public Asked {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }

    /** Takes apart what was typed; nothing typed asks for nothing. */
    public static Asked of(String typed) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<Digits>();
        var run = new ArrayList<String>();
        boolean openEnded = false;
        for (Word word : Words.of(Identifiers.atHome(typed))) {
            if (word.hasDigit()) {
                run.add(word.letters());
                openEnded = false;
            } else {
                close(run, numbers);
                words.add(word.term());
                openEnded = true;
            }
        }
        close(run, numbers);
        return new Asked(words, numbers, openEnded);
    }

    /** Whether nothing was typed that could be looked for. */
    public boolean nothing() {
        return words.isEmpty() && numbers.isEmpty();
    }

    private static void close(List<String> run, List<Digits> numbers) {
        if (!run.isEmpty()) {
            numbers.add(new Digits(run));
            run.clear();
        }
    }
}
