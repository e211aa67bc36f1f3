package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch._types.FieldSort;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.search.DossierSort;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.query.sight.Sight;
import vn.dossierledger.query.vietnamese.Asked;

/** Questions in the language of Elasticsearch: exact terms, prefixes and ranges only, which every build of the server knows. */
final class SearchRequests {

    /** Documents that are written or read at a time by who wants many. */
    static final int PORTION = 500;

    private static final int MOST_GROUPS = 1000;

    private SearchRequests() {}

    /** All of a request that does not depend on the page. */
    static SearchRequest.Builder fill(SearchRequest.Builder request, SearchDossiers question) {
        return request.query(query(question))
                .trackTotalHits(track -> track.enabled(true))
                .sort(order(sort(question)))
                .source(source -> source.filter(filter -> filter.excludes("words", "terms", "numbers", "history")));
    }

    /** Which procedures of which authorities there are, among the dossiers that a caller may see. */
    static SearchRequest procedures(String index, Caller caller) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        sight(all, Sight.of(caller));
        return SearchRequest.of(request -> request.index(index)
                .query(all.build()._toQuery())
                .size(0)
                .aggregations("authority", by -> by.terms(
                                terms -> terms.field("authority").size(MOST_GROUPS))
                        .aggregations(
                                "procedure",
                                within -> within.terms(
                                        terms -> terms.field("procedure").size(MOST_GROUPS)))));
    }

    /** Some of the documents whose texts are sealed under a key, whole. */
    static SearchRequest sealedUnder(String index, String key) {
        return SearchRequest.of(request -> request.index(index)
                .query(query -> query.term(term -> term.field("key").value(key)))
                .size(PORTION));
    }

    /**
     * Of what a change of the rules on a day, or later, may move the end: what ends no earlier, is open, or stood still.
     *
     * @param code those behind this one, by code; empty for the first
     */
    static SearchRequest accepted(String index, Instant from, String code, int most) {
        return SearchRequest.of(request -> request.index(index)
                .query(query -> query.bool(both -> both.filter(exists("acceptedAt"))
                        .filter(filter -> filter.range(range ->
                                range.term(behind -> behind.field("code").gt(code))))
                        .filter(filter -> filter.bool(any -> any.should(between("dueAt", from, null))
                                .should(not(exists("dueAt")))
                                .should(not(exists("finishedAt")))))))
                .sort(by("code", SortOrder.Asc))
                .source(source -> source.fetch(false))
                .trackTotalHits(total -> total.enabled(false))
                .size(most));
    }

    static DossierSort sort(SearchDossiers question) {
        if (question.sort() != null) {
            return question.sort();
        }
        return isBlank(question.q()) ? DossierSort.NEWEST : DossierSort.RELEVANCE;
    }

    /** Whether what it sorts by may change after a dossier was submitted. */
    static boolean orderMayChange(DossierSort sort) {
        return switch (sort) {
            case RELEVANCE, MOST_URGENT, LEAST_URGENT -> true;
            case NEWEST, OLDEST, CODE -> false;
        };
    }

    private static List<SortOptions> order(DossierSort sort) {
        SortOptions code = by("code", SortOrder.Asc);
        return switch (sort) {
            case RELEVANCE ->
                List.of(
                        SortOptions.of(option -> option.score(score -> score.order(SortOrder.Desc))),
                        by("submittedAt", SortOrder.Desc),
                        code);
            case NEWEST -> List.of(by("submittedAt", SortOrder.Desc), code);
            case OLDEST -> List.of(by("submittedAt", SortOrder.Asc), code);
            case MOST_URGENT -> List.of(by("dueAt", SortOrder.Asc), code);
            case LEAST_URGENT -> List.of(by("dueAt", SortOrder.Desc), code);
            case CODE -> List.of(code);
        };
    }

    private static SortOptions by(String field, SortOrder order) {
        return SortOptions.of(option ->
                option.field(FieldSort.of(sort -> sort.field(field).order(order).missing(FieldValue.of("_last")))));
    }

    private static Query query(SearchDossiers question) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        sight(all, Sight.of(question.caller()));
        if (!isBlank(question.q())) {
            TypedWords.ask(all, Asked.of(question.q()));
        }
        if (!question.state().isEmpty()) {
            List<FieldValue> states = question.state().stream()
                    .map(state -> FieldValue.of(state.name()))
                    .toList();
            all.filter(filter -> filter.terms(terms -> terms.field("state").terms(values -> values.value(states))));
        }
        same(all, "authority", question.authority());
        same(all, "procedure", question.procedure());
        same(
                all,
                "channel",
                question.channel() == null ? null : question.channel().name());
        same(all, "level", question.level());
        same(all, "department", question.department());
        same(all, "assignee", question.assignee());
        range(all, "submittedAt", question.submittedFrom(), question.submittedTo());
        range(all, "dueAt", null, question.dueBefore());
        if (question.overdue() != null) {
            Query overdue = overdue(question.now());
            if (question.overdue()) {
                all.filter(overdue);
            } else {
                all.mustNot(overdue);
            }
        }
        return all.build()._toQuery();
    }

    /** Not a filter of the answer but of the question: totals and facets see no more than the list does. */
    private static void sight(BoolQuery.Builder all, Sight sight) {
        if (sight.everything()) {
            return;
        }
        all.filter(filter -> filter.bool(any -> {
            any.minimumShouldMatch("1").should(Query.of(nothing -> nothing.matchNone(none -> none)));
            if (sight.citizen() != null) {
                any.should(term("owners", sight.citizen()));
            }
            if (sight.authority() != null) {
                any.should(term("authority", sight.authority()));
            }
            if (sight.seesDepartment()) {
                any.should(own -> own.bool(both -> both.filter(term("authority", sight.departmentOf()))
                        .filter(term("department", sight.department()))));
            }
            sight.shares().forEach(share -> any.should(term("sharedWith", share)));
            return any;
        }));
    }

    private static Query overdue(Instant now) {
        return between("overdueFrom", null, now);
    }

    private static void same(BoolQuery.Builder all, String field, String value) {
        if (value != null) {
            all.filter(term(field, value));
        }
    }

    private static void range(BoolQuery.Builder all, String field, Instant from, Instant to) {
        if (from != null || to != null) {
            all.filter(between(field, from, to));
        }
    }

    private static Query between(String field, Instant from, Instant to) {
        return Query.of(query -> query.range(range -> range.longNumber(number -> number.field(field)
                .gte(from == null ? null : from.toEpochMilli())
                .lt(to == null ? null : to.toEpochMilli()))));
    }

    private static Query exists(String field) {
        return Query.of(query -> query.exists(exists -> exists.field(field)));
    }

    private static Query not(Query query) {
        return Query.of(not -> not.bool(none -> none.mustNot(query)));
    }

    static Query term(String field, String value) {
        return Query.of(query -> query.term(term -> term.field(field).value(value)));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
