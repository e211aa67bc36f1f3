package vn.dossierledger.benchmarks.doors;

/** One way into a store of dossiers. Used by many threads. */
public interface Door {

    /** Creates a dossier; returns its code. */
    String create() throws Exception;

    /** Takes one step on a dossier; {@code version} is the sequence number of its last event. */
    void step(String code, int version) throws Exception;
}
