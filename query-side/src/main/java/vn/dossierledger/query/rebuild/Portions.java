package vn.dossierledger.query.rebuild;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import vn.dossierledger.query.projection.Fact;

/** Gathers whole dossiers and hands them on by the thousand. For one thread. */
final class Portions implements Consumer<List<Fact>> {

    private static final int DOSSIERS_AT_ONCE = 1_000;

    private final Consumer<List<List<Fact>>> next;
    private final List<List<Fact>> gathered = new ArrayList<>(DOSSIERS_AT_ONCE);

    Portions(Consumer<List<List<Fact>>> next) {
        this.next = next;
    }

    @Override
    public void accept(List<Fact> dossier) {
        gathered.add(dossier);
        if (gathered.size() == DOSSIERS_AT_ONCE) {
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
