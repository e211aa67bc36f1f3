package vn.dossierledger.api.query.report06;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One line of form II.06a. Dossiers are counted, each once for every time that it came to be in progress.
 *
 * @param received what was there to be solved
 * @param solved what was
 * @param inProgress what was left on the last day
 * @param apart what left without being solved
 */
public record Figures06(Received received, Solved solved, InProgress inProgress, Apart apart) {

    /** No dossier at all. */
    public static final Figures06 NOTHING = new Figures06(
            new Received(0, 0, 0, 0, 0), new Solved(0, 0, 0, 0), new InProgress(0, 0, 0), new Apart(0, 0, 0, 0, 0));

    /** The sum of two lines, figure by figure. */
    public Figures06 plus(Figures06 other) {
        return new Figures06(
                new Received(
                        received.total + other.received.total,
                        received.online + other.received.online,
                        received.direct + other.received.direct,
                        received.carriedOver + other.received.carriedOver,
                        received.again + other.received.again),
                new Solved(
                        solved.total + other.solved.total,
                        solved.early + other.solved.early,
                        solved.onTime + other.solved.onTime,
                        solved.late + other.solved.late),
                new InProgress(
                        inProgress.total + other.inProgress.total,
                        inProgress.inTime + other.inProgress.inTime,
                        inProgress.late + other.inProgress.late),
                new Apart(
                        apart.total + other.apart.total,
                        apart.withdrawn + other.apart.withdrawn,
                        apart.stopped + other.apart.stopped,
                        apart.lapsed + other.apart.lapsed,
                        apart.notPerformed + other.apart.notPerformed));
    }

    /** Every figure by its name in the JSON, such as {@code solved.late}, in the order of the form. */
    public Map<String, Long> byName() {
        Map<String, Long> figures = new LinkedHashMap<>();
        figures.put("received.total", received.total);
        figures.put("received.online", received.online);
        figures.put("received.direct", received.direct);
        figures.put("received.carriedOver", received.carriedOver);
        figures.put("received.again", received.again);
        figures.put("solved.total", solved.total);
        figures.put("solved.early", solved.early);
        figures.put("solved.onTime", solved.onTime);
        figures.put("solved.late", solved.late);
        figures.put("inProgress.total", inProgress.total);
        figures.put("inProgress.inTime", inProgress.inTime);
        figures.put("inProgress.late", inProgress.late);
        figures.put("apart.total", apart.total);
        figures.put("apart.withdrawn", apart.withdrawn);
        figures.put("apart.stopped", apart.stopped);
        figures.put("apart.lapsed", apart.lapsed);
        figures.put("apart.notPerformed", apart.notPerformed);
        return figures;
    }

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
