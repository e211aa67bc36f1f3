package vn.dossierledger.api.query.readmodels;

import java.time.Instant;

/**
 * A dossier that a read model goes on without.
 *
 * @param state {@code PARKED}; {@code DROPPED}: given up by an operator; {@code TAKEN_IN}: dropped once, and in the read model all the same
 * @param firstSequence of the first fact that waits
 * @param lastSequence of the last fact known to wait
 * @param cause in words, without anything of a person
 * @param since when it was put aside
 * @param tries how often it was tried
 * @param triedAt when it was tried last
 * @param droppedBy account of who gave it up; null unless dropped
 * @param droppedAt null unless dropped
 * @param reason as that operator wrote it; null unless dropped
 */
public record DeadLetter(
        String readModel,
        String dossierCode,
        String state,
        long firstSequence,
        long lastSequence,
        String cause,
        Instant since,
        int tries,
        Instant triedAt,
        String droppedBy,
        Instant droppedAt,
        String reason) {

    /** Whether nobody has decided of it yet. */
    public boolean waits() {
        return state.equals("PARKED");
    }
}
