package vn.dossierledger.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers things and hands them on by the thousand. For one thread. */
final class Portions<T> implements Consumer<T> {

    private static final int AT_ONCE = 1_000;

    private final Consumer<List<T>> next;
    private final List<T> gathered = new ArrayList<>(AT_ONCE);

    Portions(Consumer<List<T>> next) {
        this.next = next;
    }

    @Override
    public void accept(T one) {
        gathered.add(one);
        if (gathered.size() == AT_ONCE) {
            flush();
        }
    }

    void flush() {
        if (!gathered.isEmpty()) {
            next.accept(List.copyOf(gathered));
            gathered.clear();
        }
    }
}
