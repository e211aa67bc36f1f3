package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.query.sight.Sight;

/** What is kept of a dossier's clocks. Written down as JSON, field by field. */
final class ClocksBody {

    String code;
    long version;
    String authority;
    String procedure;
    int procedureVersion;
    /** Null until the dossier is accepted: then it is bound to a version. */
    Integer policyVersion;

    Instant submittedAt;
    String department;
    Set<String> owners;
    Life life = Life.SUBMITTED;
    ClockHistory history = ClockHistory.empty();
    /** When the last event happened. */
    Instant readAt;

    /** Who was asked to co-process it: whoever has a share beside the department that leads. */
    Set<String> sharedWith() {
        return history.runs().stream()
                .filter(run -> run.terms().number() != null)
                .map(run -> run.holder().kind() == HolderKind.AGENCY
                        ? Sight.agency(run.holder().id())
                        : Sight.department(authority, run.holder().id()))
                .collect(Collectors.toSet());
    }

    boolean isOpen() {
        return history.runs().stream().anyMatch(run -> run.metAt() == null && run.cancelledAt() == null);
    }
}
