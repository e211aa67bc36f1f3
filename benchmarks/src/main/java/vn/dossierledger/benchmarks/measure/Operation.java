package vn.dossierledger.benchmarks.measure;

/** One thing that is done and timed. */
@FunctionalInterface
public interface Operation {

    /** Does it, or throws: a failed operation ends the run, since its time means nothing. */
    void run() throws Exception;
}
