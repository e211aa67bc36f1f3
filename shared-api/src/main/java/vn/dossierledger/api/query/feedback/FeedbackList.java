package vn.dossierledger.api.query.feedback;

import java.util.List;

/**
 * Feedback that the caller may see, page by page.
 *
 * @param total how many the caller may see, whether listed or not
 * @param figures of everything that was said of the authority
 * @param next the cursor of the next page; null on the last
 */
public record FeedbackList(List<FeedbackLine> items, long total, FeedbackFigures figures, String next) {
    public FeedbackList {
        items = List.copyOf(items);
    }
}
