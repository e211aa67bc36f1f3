package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.dossierledger.api.query.search.DossierLine;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierPage.FacetCount;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.query.vietnamese.Asked;

/** Documents as they are shown. */
public final class Pages {

    /** What is counted by: fields of a document, each with at most one value. */
    public static final List<String> FACETS =
            List.of("state", "authority", "procedure", "level", "channel", "department");

    private Pages() {}

    /** A page with what was typed marked in its lines. */
    public static DossierPage page(
            SearchDossiers question,
            List<SearchDocument> documents,
            long total,
            Map<String, List<FacetCount>> facets,
            String next) {
        Asked asked = Asked.of(question.q() == null ? "" : question.q());
        Map<String, Long> others = new LinkedHashMap<>();
        facets.forEach((facet, counts) -> others.put(
                facet, total - counts.stream().mapToLong(FacetCount::count).sum()));
        return new DossierPage(
                documents.stream()
                        .map(document -> line(document, question.now(), Highlights.of(document, asked)))
                        .toList(),
                total,
                facets,
                others,
                next);
    }

    /** The only page of a question that asked for one code. */
    static DossierPage single(SearchDossiers question, SearchDocument document) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        facets.put("state", one(document, each -> each.state.name()));
        facets.put("authority", one(document, each -> each.authority));
        facets.put("procedure", one(document, each -> each.procedure));
        facets.put("level", one(document, each -> each.level));
        facets.put("channel", one(document, each -> each.channel.name()));
        facets.put("department", one(document, each -> each.department));
        return page(question, List.of(document), 1, facets, null);
    }

    private static List<FacetCount> one(SearchDocument document, Function<SearchDocument, String> value) {
        String known = value.apply(document);
        return known == null ? List.of() : List.of(new FacetCount(known, 1));
    }

    /** A document as a line of a list, with nothing marked. */
    public static DossierLine line(SearchDocument document, Instant now) {
        return line(document, now, Map.of());
    }

    private static DossierLine line(SearchDocument document, Instant now, Map<String, String> highlights) {
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
                document.assignee,
                highlights);
    }
}
