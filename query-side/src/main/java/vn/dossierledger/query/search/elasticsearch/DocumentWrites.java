package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.util.List;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.query.projection.RefusedByStoreException;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.search.SearchDocument;

/** Writes documents, and tells what is wrong with one of them from what is wrong with the index. */
record DocumentWrites(ElasticsearchClient client) {

    private static final int CONFLICT = 409;
    /** Of one document, for good: its fields do not fit into the index. */
    private static final int REFUSED = 400;
    /** Of every document: the index was made before there was such a field. */
    private static final String UNKNOWN_FIELD = "strict_dynamic_mapping_exception";

    void write(String into, boolean isAlias, VersionType versions, List<SearchDocument> documents) throws IOException {
        if (documents.isEmpty()) {
            return;
        }
        BulkRequest request = BulkRequest.of(bulk -> {
            bulk.index(into).requireAlias(isAlias);
            for (SearchDocument document : documents) {
                bulk.operations(operation -> operation.index(index -> index.id(document.code)
                        .version(document.version)
                        .versionType(versions)
                        .document(document)));
            }
            return bulk;
        });
        BulkResponse answer = client.bulk(request);
        for (BulkResponseItem item : answer.items()) {
            // A conflict says that this version, or a later one, is there already.
            if (item.error() != null && item.status() != CONFLICT) {
                if (UNKNOWN_FIELD.equals(item.error().type())) {
                    throw new ReadModelUnavailable(DossierIndex.MADE_BEFORE);
                }
                if (item.status() == REFUSED) {
                    throw new RefusedByStoreException("Elasticsearch refuses the document of dossier " + item.id()
                            + " (" + item.error().type()
                            + "): the index's mapping and what the program writes do not fit.");
                }
                throw new ReadModelUnavailable("Elasticsearch refused the document of dossier " + item.id()
                        + " (status " + item.status() + ", " + item.error().type() + "): see its log.");
            }
        }
    }
}
