package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.dossier.event.SupplementRequested;

/** What the applicant of one dossier is to add. */
final class Supplements {

    private SupplementProposed proposed;
    private SupplementRequested requested;

    void evolve(SupplementProposed event) {
        proposed = event;
    }

    void evolve(SupplementRequested event) {
        requested = event;
        proposed = null;
    }

    /** Nothing is asked for any more: it came, it lapsed, or the dossier went another way. */
    void end() {
        requested = null;
        proposed = null;
    }

    /** What a department wants to ask for; null while nothing waits for approval. */
    SupplementProposed proposed() {
        return proposed;
    }

    /** Components that the applicant was asked for and has not answered. */
    Set<String> asked() {
        return requested == null
                ? Set.of()
                : requested.items().stream().map(SealedItemReason::component).collect(Collectors.toUnmodifiableSet());
    }

    /** In which phase it was asked for; null while nothing is. */
    SupplementPhase phase() {
        return requested == null ? null : requested.phase();
    }

    /** When it was asked for; null while nothing is. */
    Instant askedAt() {
        return requested == null ? null : requested.at();
    }

    /** By when an answer is asked for; null where no day was named. */
    Instant respondBy() {
        return requested == null ? null : requested.respondBy();
    }
}
