package vn.dossierledger.api.query.feedback;

import java.util.List;

/**
 * Feedback that the caller may see, as far as the size reaches.
 *
 * @param total how many the caller may see, whether listed or not
 * @param figures of everything that was said of the authority
 */
public record FeedbackList(List<FeedbackLine> items, long total, FeedbackFigures figures) {
    public FeedbackList {
        items = List.copyOf(items);
    }
}
