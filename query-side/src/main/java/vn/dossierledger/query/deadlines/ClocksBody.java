package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.Set;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.ClockHistory;

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

    boolean isOpen() {
        return history.runs().stream().anyMatch(run -> run.metAt() == null && run.cancelledAt() == null);
    }
}
