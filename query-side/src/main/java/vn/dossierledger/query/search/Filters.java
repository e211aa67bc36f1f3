package vn.dossierledger.query.search;

import java.time.Instant;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.query.sight.Sight;

/** The filters of a question applied to one document: the same as the index applies them. */
final class Filters {

    private Filters() {}

    static boolean matches(SearchDossiers question, SearchDocument document) {
        return Sight.of(question.caller())
                        .sees(document.owners, document.authority, document.department, document.sharedWith)
                && (question.state().isEmpty() || question.state().contains(document.state))
                && agrees(question.authority(), document.authority)
                && agrees(question.procedure(), document.procedure)
                && agrees(question.level(), document.level)
                && agrees(question.department(), document.department)
                && agrees(question.channel(), document.channel)
                && agrees(question.assignee(), document.assignee)
                && (question.submittedFrom() == null
                        || document.submittedAt >= question.submittedFrom().toEpochMilli())
                && (question.submittedTo() == null
                        || document.submittedAt < question.submittedTo().toEpochMilli())
                && (question.dueBefore() == null
                        || (document.dueAt != null
                                && document.dueAt < question.dueBefore().toEpochMilli()))
                && agrees(question.overdue(), overdue(document, question.now()));
    }

    /** K3 is open, does not stand still, and is past its end. */
    static boolean overdue(SearchDocument document, Instant now) {
        return document.overdueFrom != null && document.overdueFrom < now.toEpochMilli();
    }

    private static boolean agrees(Object asked, Object is) {
        return asked == null || asked.equals(is);
    }
}
