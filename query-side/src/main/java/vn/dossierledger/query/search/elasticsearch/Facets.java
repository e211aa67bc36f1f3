package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dossierledger.api.query.search.DossierPage.FacetCount;
import vn.dossierledger.query.search.Pages;

/** Counts by filter, of the same dossiers that the total counts. */
final class Facets {

    private static final int VALUES = 100;

    private Facets() {}

    static SearchRequest.Builder ask(SearchRequest.Builder request) {
        for (String facet : Pages.FACETS) {
            request.aggregations(
                    facet, of -> of.terms(terms -> terms.field(facet).size(VALUES)));
        }
        return request;
    }

    static Map<String, List<FacetCount>> counts(SearchResponse<?> answer) {
        Map<String, List<FacetCount>> facets = new LinkedHashMap<>();
        for (String facet : Pages.FACETS) {
            facets.put(
                    facet,
                    answer.aggregations().get(facet).sterms().buckets().array().stream()
                            .map(bucket -> new FacetCount(bucket.key().stringValue(), bucket.docCount()))
                            .toList());
        }
        return facets;
    }
}
