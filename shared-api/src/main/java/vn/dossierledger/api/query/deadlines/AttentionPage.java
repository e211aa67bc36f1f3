package vn.dossierledger.api.query.deadlines;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Actor;

/**
 * A page of what is worth a look, newest first.
 *
 * @param patterns every pattern that is looked for, with the threshold in force
 * @param next the cursor of the page behind; null on the last
 */
public record AttentionPage(List<Sought> patterns, List<Sighting> items, String next) {
    public AttentionPage {
        patterns = List.copyOf(patterns);
        items = List.copyOf(items);
    }

    /**
     * A pattern.
     *
     * @param sentence what it is, in words
     * @param threshold from where on it is worth a look, in words
     * @param article what it bears on, or {@code default: …} where no regulation speaks of it
     */
    public record Sought(AttentionPattern pattern, String sentence, String threshold, String article) {}

    /**
     * One sighting in one dossier.
     *
     * @param code of the dossier
     * @param sequence of the event, within the dossier
     * @param sentence the pattern in words
     * @param evidence what was measured, such as {@code PT30M} of working time or a number; as ISO-8601 or plain decimal
     * @param dueAt the end that it is about; null where there is none
     * @param by who did it
     */
    public record Sighting(
            String code,
            long sequence,
            AttentionPattern pattern,
            String sentence,
            Instant at,
            String evidence,
            Instant dueAt,
            Actor by,
            String article,
            String authority,
            String procedure,
            String department,
            String officer) {}
}
