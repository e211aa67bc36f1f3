package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import vn.dossierledger.api.query.CursorExpired;
import vn.dossierledger.api.query.InvalidCursor;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierPortion;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.query.search.Pages;
import vn.dossierledger.query.search.SearchDocument;

/**
 * Page after page of one question. Where what a page is sorted by may change meanwhile, all pages show one point in time, which Elasticsearch keeps
 * between them; it is asked for only when there is a second page, and given back with the last.
 */
final class Paging {

    private static final String KEPT_FOR = "5m";
    private static final int NOT_FOUND = 404;
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;
    private final String index;
    private final ErasedSince erased;

    Paging(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
        this.erased = new ErasedSince(client, index);
    }

    DossierPage page(SearchDossiers question) throws IOException {
        Cursor cursor = cursor(question, "page");
        if (cursor != null) {
            return page(question.at(cursor.now()), cursor, cursor.pointInTime());
        }
        DossierPage first = page(question, null, null);
        return first.next() != null && SearchRequests.orderMayChange(SearchRequests.sort(question))
                ? page(question, null, open())
                : first;
    }

    private DossierPage page(SearchDossiers question, Cursor cursor, String pointInTime) throws IOException {
        SearchRequest request = SearchRequest.of(
                building -> Facets.ask(start(building, question, cursor, pointInTime, question.size())));
        SearchResponse<SearchDocument> answer = search(request, cursor);
        List<Hit<SearchDocument>> hits = hits(answer, question.size());
        return Pages.page(
                question,
                documents(hits, pointInTime),
                answer.hits().total().value(),
                Facets.counts(answer),
                next(question, "page", answer, hits));
    }

    DossierPortion portion(SearchDossiers question) throws IOException {
        Cursor cursor = cursor(question, "all");
        SearchDossiers asked = cursor == null ? question : question.at(cursor.now());
        String pointInTime = cursor == null ? open() : cursor.pointInTime();
        SearchRequest request =
                SearchRequest.of(building -> start(building, asked, cursor, pointInTime, SearchRequests.PORTION));
        SearchResponse<SearchDocument> answer = search(request, cursor);
        List<Hit<SearchDocument>> hits = hits(answer, SearchRequests.PORTION);
        return new DossierPortion(
                documents(hits, pointInTime).stream()
                        .map(document -> Pages.line(document, asked.now()))
                        .toList(),
                answer.hits().total().value(),
                next(asked, "all", answer, hits));
    }

    private static Cursor cursor(SearchDossiers question, String way) {
        return question.cursor() == null ? null : Cursor.read(question.cursor(), Fingerprint.of(question, way));
    }

    /** One line more than asked for, to know whether there is another page. */
    private SearchRequest.Builder start(
            SearchRequest.Builder request, SearchDossiers question, Cursor cursor, String pointInTime, int size) {
        SearchRequests.fill(request, question).size(size + 1);
        if (pointInTime == null) {
            request.index(index);
        } else {
            request.pit(pit -> pit.id(pointInTime).keepAlive(time -> time.time(KEPT_FOR)));
        }
        return cursor == null ? request : request.searchAfter(cursor.after());
    }

    private SearchResponse<SearchDocument> search(SearchRequest request, Cursor cursor) throws IOException {
        try {
            SearchResponse<SearchDocument> answer = client.search(request, SearchDocument.class);
            if (answer.timedOut() || answer.shards().failed().intValue() > 0) {
                throw new ReadModelUnavailable("Elasticsearch answered with a part of the dossiers only.");
            }
            return answer;
        } catch (ElasticsearchException e) {
            throw cursor == null ? e : ofCursor(e);
        }
    }

    /** What is wrong with a page that has a cursor, and was right without, is the cursor. */
    private static RuntimeException ofCursor(ElasticsearchException e) {
        return switch (e.status()) {
            case NOT_FOUND -> new CursorExpired();
            case BAD_REQUEST -> new InvalidCursor();
            default -> e;
        };
    }

    private static List<Hit<SearchDocument>> hits(SearchResponse<SearchDocument> answer, int size) {
        List<Hit<SearchDocument>> found = answer.hits().hits();
        return found.size() > size ? found.subList(0, size) : found;
    }

    private List<SearchDocument> documents(List<Hit<SearchDocument>> hits, String pointInTime) throws IOException {
        List<SearchDocument> documents = hits.stream().map(Hit::source).toList();
        if (pointInTime != null) {
            erased.forget(documents);
        }
        return documents;
    }

    private String next(
            SearchDossiers question, String way, SearchResponse<SearchDocument> answer, List<Hit<SearchDocument>> hits)
            throws IOException {
        if (answer.hits().hits().size() == hits.size()) {
            close(answer.pitId());
            return null;
        }
        return new Cursor(
                        Fingerprint.of(question, way),
                        question.now(),
                        answer.pitId(),
                        hits.getLast().sort())
                .text();
    }

    private String open() throws IOException {
        return client.openPointInTime(open -> open.index(index).keepAlive(time -> time.time(KEPT_FOR)))
                .id();
    }

    /** Whatever is not given back is dropped after a while. */
    private void close(String pointInTime) throws IOException {
        if (pointInTime != null) {
            client.closePointInTime(close -> close.id(pointInTime));
        }
    }
}
