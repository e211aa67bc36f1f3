package vn.dossierledger.api.query.readmodels;

import java.util.List;

/**
 * How far the read models are.
 *
 * @param head position of the last event that may be read; 0 in an empty ledger
 */
public record ReadModelList(long head, List<ReadModel> items) {
    public ReadModelList {
        items = List.copyOf(items);
    }

    /**
     * A read model.
     *
     * @param name of the read model and its processor
     * @param position ledger position of the last event it has taken in; 0 before the first
     * @param lag positions between that and the head; gaps of the sequence count too
     * @param status what it does
     * @param deadLetters dossiers that it goes on without, and that wait for somebody to look at them
     * @param segments of how many parts, on this node
     * @param drifted dossiers that are kept otherwise than the ledger tells, as far as the sampling has found
     * @param version the one that is read
     * @param rebuild the version that is being worked on; null when there is none
     */
    public record ReadModel(
            String name,
            long position,
            long lag,
            ReadModelStatus status,
            long deadLetters,
            int segments,
            long drifted,
            int version,
            ReadModelVersion rebuild) {}

    /** What a read model does on this node. */
    public enum ReadModelStatus {
        FOLLOWING,
        REPLAYING,
        FAILING,
        ELSEWHERE,
        STOPPED
    }
}
