package vn.dossierledger.api.rejection;

/**
 * The dossier has moved on since the caller saw it, or never was where the caller believes it to be.
 *
 * @param seen the sequence number that the caller has seen
 * @param current the last sequence number of the dossier
 */
public record VersionConflict(long seen, long current) implements Rejection {

    /** No rule: the caller has seen something else than what is there. */
    @Override
    public String article() {
        return null;
    }
}
