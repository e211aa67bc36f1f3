package vn.dossierledger.command.dossier;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierEvent;

/** What many random lives have seen together; they may go on at the same time. */
final class Seen {

    private final Set<Explorer.Step> arrows = ConcurrentHashMap.newKeySet();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** @param from null for the first event of a life */
    void happened(DossierState from, DossierEvent event, DossierState to) {
        arrows.add(new Explorer.Step(from, event.getClass().getSimpleName(), to));
    }

    void accepted(Object command) {
        accepted.add(command.getClass().getSimpleName());
    }

    void refused(Object command) {
        refused.add(command.getClass().getSimpleName());
    }

    Set<Explorer.Step> arrows() {
        return new TreeSet<>(arrows);
    }

    /** The commands that were done at least once. */
    Set<String> accepted() {
        return Set.copyOf(accepted);
    }

    /** The commands that were refused at least once. */
    Set<String> refused() {
        return Set.copyOf(refused);
    }
}
