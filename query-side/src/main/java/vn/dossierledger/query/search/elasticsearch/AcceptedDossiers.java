package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The codes of all dossiers whose end may move with the rules, portion by portion, as they were when it began. */
final class AcceptedDossiers {

    private static final Time KEPT_FOR = Time.of(time -> time.time("5m"));

    private final ElasticsearchClient client;
    private final String index;

    AcceptedDossiers(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    void each(Instant from, Consumer<Set<String>> portions) throws IOException {
        client.indices().refresh(refresh -> refresh.index(index));
        String pointInTime = client.openPointInTime(open -> open.index(index).keepAlive(KEPT_FOR))
                .id();
        try {
            List<Hit<Void>> hits = after(pointInTime, from, List.of());
            while (!hits.isEmpty()) {
                portions.accept(hits.stream().map(Hit::id).collect(Collectors.toSet()));
                hits = after(pointInTime, from, hits.getLast().sort());
            }
        } finally {
            client.closePointInTime(close -> close.id(pointInTime));
        }
    }

    private List<Hit<Void>> after(String pointInTime, Instant from, List<FieldValue> last) throws IOException {
        return client.search(SearchRequests.accepted(pointInTime, KEPT_FOR, from, last), Void.class)
                .hits()
                .hits();
    }
}
