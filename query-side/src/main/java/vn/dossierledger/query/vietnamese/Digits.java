package vn.dossierledger.query.vietnamese;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Neighbouring words with digits. They may be one number that was written in groups ({@code 0912 345 678}), each a word of its own
 * ({@code 15/6/2020}), or several numbers one after the other.
 *
 * @param parts as typed, folded; at least one
 */
public record Digits(List<String> parts) {

    /** Beyond this many parts they are one number, or each a word. */
    private static final int MOST_PARTS = 12;

    /** A compact copy. */
    public Digits {
        parts = List.copyOf(parts);
    }

    /** All of them written together. */
    public String joined() {
        return String.join("", parts);
    }

    /** Whether they may be taken apart. */
    public boolean several() {
        return parts.size() > 1;
    }

    /** Every number that a part may belong to, itself alone among them. */
    public Set<String> around(int part) {
        if (parts.size() > MOST_PARTS) {
            return Set.of(parts.get(part));
        }
        return IntStream.rangeClosed(0, part)
                .boxed()
                .flatMap(from -> IntStream.rangeClosed(part + 1, parts.size())
                        .mapToObj(to -> String.join("", parts.subList(from, to))))
                .collect(Collectors.toSet());
    }

    /** Whether a word that is written so is among them, alone or written together with its neighbours. */
    boolean hold(String number) {
        return IntStream.range(0, parts.size()).anyMatch(part -> around(part).contains(number));
    }
}
