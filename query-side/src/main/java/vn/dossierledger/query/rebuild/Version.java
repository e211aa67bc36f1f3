package vn.dossierledger.query.rebuild;

import java.time.Instant;
import vn.dossierledger.api.query.readmodels.VersionState;
import vn.dossierledger.ledger.eventstore.HorizonToken;

/**
 * A version of a read model.
 *
 * @param version counted from 1
 * @param form where it lies beside the live one: the end of its tables' names, or its index; null for the live one
 * @param place up to where it holds the ledger; null while it is live, or has taken in nothing
 * @param askedBy account of who asked for the work that was done last; null for the first version
 * @param askedAt when; null for the first version
 * @param endedAt when that work ended; null while it goes on
 * @param events done so far in the part of the work that goes on
 * @param ofEvents how many there are to do, roughly: counted by ledger positions
 * @param dossiers that are in it, as far as it was filled
 * @param checked dossiers compared with the ledger before the switch
 * @param sample how many were to be compared; null for all
 * @param cause why it failed, or could not be switched to; null otherwise
 * @param stateSince when the part of the work began that goes on; null for the first version
 * @param liveSince when it was first or last put in the place of another; null when it never was, or nobody knows
 */
public record Version(
        String readModel,
        int version,
        VersionState state,
        String form,
        HorizonToken place,
        String askedBy,
        Instant askedAt,
        Instant endedAt,
        long events,
        long ofEvents,
        long dossiers,
        long checked,
        Long sample,
        String cause,
        Instant stateSince,
        Instant liveSince) {

    /** Whether it is, or has been, read: then nothing that happens to it takes it away. */
    boolean everRead() {
        return liveSince != null;
    }

    /** The first version of a read model that has never been rebuilt. */
    static Version first(String readModel) {
        return new Version(
                readModel, 1, VersionState.LIVE, null, null, null, null, null, 0, 0, 0, 0, null, null, null, null);
    }
}
