package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierPage.FacetCount;

/** Documents as they are shown. */
public final class Pages {

    private Pages() {}

    /** A document as a line of a list. */
    public static DossierLine line(SearchDocument document, Instant now) {
        return new DossierLine(
                document.code,
                document.version,
                document.state,
                document.authority,
                document.procedure,
                document.level,
                document.channel,
                document.applicantKind,
                document.name,
                document.summary,
                Instant.ofEpochMilli(document.submittedAt),
                SearchDocument.instant(document.acceptedAt),
                SearchDocument.instant(document.dueAt),
                SearchDocument.instant(document.finishedAt),
                Filters.overdue(document, now),
                document.department,
                document.assignee);
    }

    static DossierPage single(SearchDocument document, Instant now) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        facets.put("state", List.of(new FacetCount(document.state.name(), 1)));
        facets.put("authority", List.of(new FacetCount(document.authority, 1)));
        facets.put("procedure", List.of(new FacetCount(document.procedure, 1)));
        facets.put("channel", List.of(new FacetCount(document.channel.name(), 1)));
        return new DossierPage(List.of(line(document, now)), 1, facets, null);
    }
}
