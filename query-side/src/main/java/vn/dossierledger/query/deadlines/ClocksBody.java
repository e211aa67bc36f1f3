package vn.dossierledger.query.deadlines;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dossierledger.api.clock.HolderKind;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.query.deadlines.attention.Happening;
import vn.dossierledger.query.deadlines.holding.Holding;
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
    /** To whom the heads of departments gave it, in order. */
    List<Assignment> assignments = List.of();

    Holding holding = Holding.NOT_YET;
    List<Happening> happenings = List.of();
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

    void assigned(Assignment assignment) {
        List<Assignment> more = new ArrayList<>(assignments);
        more.add(assignment);
        assignments = List.copyOf(more);
    }

    void happened(Happening happening) {
        List<Happening> more = new ArrayList<>(happenings);
        more.add(happening);
        happenings = List.copyOf(more);
    }

    /** Who had it at an instant, by account; null when nobody was named in that department until then. */
    String officer(String ofDepartment, Instant at) {
        return assignments.reversed().stream()
                .filter(assignment -> !assignment.at().isAfter(at))
                .findFirst()
                .filter(assignment -> Objects.equals(assignment.department(), ofDepartment))
                .map(Assignment::officer)
                .orElse(null);
    }
}
