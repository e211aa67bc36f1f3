package vn.dossierledger.api.query.report06;

/**
 * One line of form II.06a. Dossiers are counted, each once for every time that it came to be in progress.
 *
 * @param received what was there to be solved
 * @param solved what was
 * @param inProgress what was left on the last day
 * @param apart what left without being solved
 */
public record Figures06(Received received, Solved solved, InProgress inProgress, Apart apart) {

    /**
     * What was received.
     *
     * @param online submitted online, accepted within the period
     * @param direct submitted at the counter or by post
     * @param carriedOver in progress when the period began
     * @param again how many of {@code online} and {@code direct} had left before and came back: reopened, resumed, or with originals that
     *     differ
     */
    public record Received(long total, long online, long direct, long carriedOver, long again) {}

    /**
     * What was solved, by the day on which the result was back at the one-stop and the day that was promised first.
     */
    public record Solved(long total, long early, long onTime, long late) {}

    /** What is in progress at the end of the last day; late when the day promised first is over. */
    public record InProgress(long total, long inTime, long late) {}

    /** What left within the period without being solved, by how it left. */
    public record Apart(long total, long withdrawn, long stopped, long lapsed, long notPerformed) {}
}
