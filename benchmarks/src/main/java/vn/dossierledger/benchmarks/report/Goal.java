package vn.dossierledger.benchmarks.report;

/**
 * What was aimed for, and what came.
 *
 * @param what a few words
 * @param aim the number aimed for
 * @param atLeast whether more is better; otherwise less is
 * @param measured the number that came
 */
public record Goal(String what, double aim, boolean atLeast, double measured) {

    /** Whether it came as it should. */
    public boolean reached() {
        return atLeast ? measured >= aim : measured <= aim;
    }
}
