package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.search.SearchDocument;

/** A point in time still shows people who were erased after it; what is kept of them now decides whether they are named. */
record ErasedSince(ElasticsearchClient client, String index) {

    /** Takes the words of people out of those documents that hold none any more. */
    void forget(List<SearchDocument> documents) throws IOException {
        List<String> named = documents.stream()
                .filter(document -> document.key != null)
                .map(document -> document.code)
                .toList();
        if (named.isEmpty()) {
            return;
        }
        Set<String> still = stillNamed(named);
        documents.stream().filter(document -> !still.contains(document.code)).forEach(SearchDocument::erase);
    }

    private Set<String> stillNamed(List<String> codes) throws IOException {
        Set<String> named = new HashSet<>();
        var answer = client.mget(get -> get.index(index).ids(codes).sourceIncludes("key"), SearchDocument.class);
        for (var item : answer.docs()) {
            if (item.isFailure()) {
                throw new ReadModelUnavailable("Elasticsearch could not read a document: see its log.");
            }
            if (item.result().found() && item.result().source().key != null) {
                named.add(item.result().id());
            }
        }
        return named;
    }
}
