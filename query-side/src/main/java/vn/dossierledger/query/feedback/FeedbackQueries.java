package vn.dossierledger.query.feedback;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.feedback.FeedbackIds;
import vn.dossierledger.api.feedback.FeedbackState;
import vn.dossierledger.api.query.Language;
import vn.dossierledger.api.query.feedback.FeedbackLine;
import vn.dossierledger.api.query.feedback.FeedbackList;
import vn.dossierledger.api.query.feedback.FindFeedback;
import vn.dossierledger.api.query.feedback.ListFeedback;
import vn.dossierledger.query.opening.Opener;
import vn.dossierledger.query.sight.Sight;

/** Answers questions about feedback: officers see their authority's, who oversees all, a citizen the own. */
class FeedbackQueries {

    private final FeedbackRows rows;
    private final FeedbackCounting counting;
    private final Opener opener;

    FeedbackQueries(FeedbackRows rows, FeedbackCounting counting, Opener opener) {
        this.rows = rows;
        this.counting = counting;
        this.opener = opener;
    }

    @QueryHandler
    FeedbackList answer(ListFeedback question) {
        FeedbackCursor after = FeedbackCursor.read(question.cursor());
        Sight sight = Sight.of(question.caller());
        String authority = question.authority();
        if (!seesAll(sight, authority) && sight.citizen() == null) {
            return new FeedbackList(List.of(), 0, counting.of(authority), null);
        }
        String citizen = seesAll(sight, authority) ? null : sight.citizen();
        List<FeedbackRows.Line> found = rows.list(authority, citizen, question.answered(), after, question.size() + 1);
        boolean more = found.size() > question.size();
        List<FeedbackRows.Line> shown = more ? found.subList(0, question.size()) : found;
        return new FeedbackList(
                shown.stream()
                        .map(each -> line(each.body(), question.language()))
                        .toList(),
                rows.count(authority, citizen, question.answered()),
                counting.of(authority),
                more ? shown.getLast().place().text() : null);
    }

    @QueryHandler
    Optional<FeedbackLine> answer(FindFeedback question) {
        return rows.find(question.feedback())
                .filter(body -> sees(question.caller(), body))
                .map(body -> line(body, question.language()));
    }

    private static boolean sees(Caller caller, FeedbackBody body) {
        Sight sight = Sight.of(caller);
        return seesAll(sight, body.authority()) || body.citizen().equals(sight.citizen());
    }

    /** Of an authority's feedback; it is for all of its officers, whichever department they are of. */
    private static boolean seesAll(Sight sight, String authority) {
        return sight.everything() || authority.equals(sight.authority()) || authority.equals(sight.departmentOf());
    }

    private FeedbackLine line(FeedbackBody body, Language language) {
        String erased = language.of("[đã xoá]", "[erased]");
        return new FeedbackLine(
                FeedbackIds.request(body.feedback()),
                body.version(),
                body.isAnswered() ? FeedbackState.ANSWERED : FeedbackState.OPEN,
                body.kind(),
                body.score(),
                body.authority(),
                body.procedure(),
                body.dossierCode(),
                body.at(),
                opener.text(body.text(), erased),
                body.isAnswered()
                        ? new FeedbackLine.Reply(
                                body.answeredAt(), body.answeredBy(), opener.text(body.answer(), erased))
                        : null);
    }
}
