package vn.dossierledger.command.dossier;

import java.util.ArrayList;
import java.util.List;
import vn.dossierledger.api.dossier.OutcomeKind;
import vn.dossierledger.api.dossier.event.WithdrawalRequested;

/** How the life of one dossier ends, and what it came to: once per life, and once more after each reopening. */
final class Ending {

    private WithdrawalRequested withdrawal;
    private boolean stopped;
    private OutcomeKind outcome;
    private final List<OutcomeKind> earlier = new ArrayList<>();
    private boolean erased;

    void wish(WithdrawalRequested event) {
        withdrawal = event;
    }

    void wishRefused() {
        withdrawal = null;
    }

    void stop(boolean byTheLeader) {
        stopped = byTheLeader;
    }

    void comeTo(OutcomeKind what) {
        outcome = what;
        withdrawal = null;
        stopped = false;
    }

    void reopen() {
        earlier.add(outcome);
        outcome = null;
    }

    void erase() {
        erased = true;
    }

    /** The applicant's open wish to have the dossier back; null while there is none. */
    WithdrawalRequested withdrawal() {
        return withdrawal;
    }

    /** Whether the leader has stopped the processing, so that it can go on; other stops are ends. */
    boolean stoppedByTheLeader() {
        return stopped;
    }

    /** What the dossier came to; null while its life lasts. */
    OutcomeKind outcome() {
        return outcome;
    }

    /** What it had come to before it was reopened, in order. */
    List<OutcomeKind> earlierOutcomes() {
        return List.copyOf(earlier);
    }

    /** Whether the agency could not perform the service: in this life, or in an earlier one, for the money is still owed. */
    boolean notPerformed() {
        return outcome == OutcomeKind.NOT_PERFORMED || earlier.contains(OutcomeKind.NOT_PERFORMED);
    }

    /** Whether the applicant's key was erased. */
    boolean erased() {
        return erased;
    }
}
