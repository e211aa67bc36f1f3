package vn.dossierledger.query.vietnamese;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody typed, taken apart: words, and numbers that belong together. {@code nguyễn văn 0912 345 678} asks for two
 * words and one number.
 *
 * @param words the words that hold no digit, in order
 * @param numbers neighbouring words with digits, written together
 * @param openEnded whether the last word may go on
 */
public record Asked(List<String> words, List<String> numbers, boolean openEnded) {

    /** Compact copies. */
    public Asked {
        words = List.copyOf(words);
        numbers = List.copyOf(numbers);
    }

    /** Takes apart what was typed; nothing typed asks for nothing. */
    public static Asked of(String typed) {
        var words = new ArrayList<String>();
        var numbers = new ArrayList<String>();
        var run = new StringBuilder();
        boolean openEnded = false;
        for (Word word : Words.of(Identifiers.atHome(typed))) {
            if (word.hasDigit()) {
                run.append(word.letters());
                openEnded = false;
            } else {
                close(run, numbers);
                words.add(word.term());
                openEnded = true;
            }
        }
        close(run, numbers);
        if (numbers.size() == 1 && words.isEmpty()) {
            numbers.set(0, Identifiers.compact(typed));
        }
        return new Asked(words, numbers, openEnded);
    }

    private static void close(StringBuilder run, List<String> numbers) {
        if (!run.isEmpty()) {
            numbers.add(run.toString());
            run.setLength(0);
        }
    }
}
