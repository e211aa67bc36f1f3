package vn.dossierledger.query.worklist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.clocks.ClockHistory;
import vn.dossierledger.query.rules.Binding;

/** What is kept of a dossier to know what it waits for. Written down as JSON, field by field; an instant is null while its fact does not hold. */
final class WorkBody {

    String code;
    long version;
    String authority;
    String procedure;
    int procedureVersion;
    Integer policyVersion;
    Instant submittedAt;
    Set<String> owners;
    String department;
    String officer;
    Life life = Life.SUBMITTED;
    Instant stateSince;
    ClockHistory history = ClockHistory.empty();
    Instant readAt;

    Instant paperPromisedAt;
    Instant checkedAt;
    boolean complete;
    boolean valid;
    Instant supplementProposedAt;
    ProposalKind proposal;
    Instant signedAt;
    Instant dispatchedAt;
    Instant failedAt;
    Instant withdrawalAt;
    Instant stoppedAt;
    Instant notPerformedAt;
    long requested;
    long paid;
    long refunded;
    Instant feeAt;
    List<Question> questions = new ArrayList<>();
    List<Copy> copies = new ArrayList<>();

    /** A department that was asked and has not answered. */
    record Question(int number, String department, Instant at) {}

    /** An agency that has not answered; {@code receivedAt} is null until it has the copy. */
    record Copy(int number, String authority, Instant at, Instant receivedAt) {}

    DossierState state() {
        return life.state();
    }

    /** Whether anything may still be to be done. */
    boolean isOpen() {
        return switch (state()) {
            case DECLINED, WITHDRAWN, RETURNED -> false;
            case SUBMITTED,
                    INTAKE_SUPPLEMENT,
                    ACCEPTED,
                    IN_PROCESS,
                    CO_PROCESSING,
                    SUPPLEMENT,
                    FEE_DUE,
                    AWAITING_DECISION,
                    STOPPED,
                    RESULT_READY -> true;
        };
    }

    Binding binding() {
        return new Binding(code, authority, procedure, procedureVersion, policyVersion, submittedAt);
    }
}
