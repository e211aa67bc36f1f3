package vn.dossierledger.api.query.readmodels;

import java.time.Instant;

/**
 * A version of a read model, and how far the work on it is.
 *
 * @param version counted from 1
 * @param askedBy account of who asked for it; null for a first version
 * @param askedAt null for a first version
 * @param stateSince when it came to its state; null for a first version
 * @param endedAt when the work on it ended; null while it goes on, and for a first version
 * @param position ledger position up to where it holds the ledger; null for the one that is read, and before it holds anything
 * @param events that were taken in, or looked at again, in this state
 * @param ofEvents how many there are, roughly: counted by ledger positions
 * @param eventsPerSecond in this state so far; null while nothing goes on
 * @param secondsLeft of this state, if it goes on like that; null while nothing goes on, or nobody can tell
 * @param dossiers that it was filled with
 * @param checked dossiers compared with the ledger
 * @param sample how many were to be compared, roughly; null for all
 * @param cause in a sentence, why it is not read; null otherwise
 */
public record ReadModelVersion(
        int version,
        VersionState state,
        String askedBy,
        Instant askedAt,
        Instant stateSince,
        Instant endedAt,
        Long position,
        long events,
        long ofEvents,
        Long eventsPerSecond,
        Long secondsLeft,
        long dossiers,
        long checked,
        Long sample,
        String cause) {}
