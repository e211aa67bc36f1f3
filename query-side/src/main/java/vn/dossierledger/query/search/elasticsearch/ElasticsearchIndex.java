package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.hc.core5.util.Timeout;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.api.query.search.DossierPage;
import vn.dossierledger.api.query.search.DossierPortion;
import vn.dossierledger.api.query.search.SearchDossiers;
import vn.dossierledger.query.projection.ViewJson;
import vn.dossierledger.query.search.DossierIndex;
import vn.dossierledger.query.search.IndexVersions;
import vn.dossierledger.query.search.SearchDocument;

/**
 * The index behind an alias, so that another can take its place at once. Documents carry their dossier's version as an external one:
 * a late write loses by itself.
 */
public final class ElasticsearchIndex implements DossierIndex, AutoCloseable {

    /** Before the templates that a cluster brings along. */
    private static final long TEMPLATE_PRIORITY = 500;

    /** How long a change may stay invisible to who does not ask for it to be fresh. */
    private static final String REFRESH = "1s";

    /** Less than a question has, so that whoever asks is told why. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ElasticsearchClient client;
    private final String alias;
    private final Paging paging;
    private final BooleanSupplier mayBegin;
    private final Supplier<String> suffixes;
    private volatile boolean there;

    /**
     * Connects when first used, so that the process starts without Elasticsearch.
     *
     * @param uri of any node
     * @param alias the name that is searched; indexes are named after it
     * @param mayBegin whether nothing was ever written: only then may an empty index take the place of none
     */
    public ElasticsearchIndex(URI uri, String alias, BooleanSupplier mayBegin) {
        this(uri, alias, mayBegin, () -> UUID.randomUUID().toString().substring(0, 8), PATIENCE);
    }

    /** @param patience how long an Elasticsearch may be silent that has taken a connection */
    ElasticsearchIndex(URI uri, String alias, BooleanSupplier mayBegin, Supplier<String> suffixes, Duration patience) {
        Rest5Client http = Rest5Client.builder(uri)
                .setRequestConfigCallback(request -> request.setResponseTimeout(Timeout.of(patience)))
                .build();
        this.client = new ElasticsearchClient(new Rest5ClientTransport(http, new Jackson3JsonpMapper(ViewJson.MAPPER)));
        this.alias = alias;
        this.paging = new Paging(client, alias);
        this.mayBegin = mayBegin;
        this.suffixes = suffixes;
    }

    @Override
    public IndexVersions versions() {
        return new ElasticsearchIndexVersions(this, client, alias);
    }

    @Override
    public Map<String, SearchDocument> load(Set<String> codes) {
        return load(alias, codes);
    }

    Map<String, SearchDocument> load(String from, Set<String> codes) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        Asking<Map<String, SearchDocument>> asking = () -> {
            Map<String, SearchDocument> found = new HashMap<>();
            var answer = client.mget(get -> get.index(from).ids(List.copyOf(codes)), SearchDocument.class);
            for (var item : answer.docs()) {
                if (item.isFailure()) {
                    there = false;
                    throw new ReadModelUnavailable("Elasticsearch could not read a document: see its log.");
                }
                if (item.result().found()) {
                    found.put(item.result().id(), item.result().source());
                }
            }
            return found;
        };
        return from.equals(alias) ? ask(asking) : askAnyway(asking);
    }

    @Override
    public Optional<SearchDocument> find(String code) {
        return ask(() -> {
            var answer = client.get(get -> get.index(alias).id(code), SearchDocument.class);
            return answer.found() ? Optional.ofNullable(answer.source()) : Optional.empty();
        });
    }

    @Override
    public void save(List<SearchDocument> documents) {
        ask(() -> write(alias, true, VersionType.External, documents));
    }

    @Override
    public List<String> acceptedAfter(Instant from, String code, int most) {
        return ask(() -> {
            if (code.isEmpty()) {
                client.indices().refresh(refresh -> refresh.index(alias));
            }
            return client.search(SearchRequests.accepted(alias, from, code, most), Void.class).hits().hits().stream()
                    .map(Hit::id)
                    .toList();
        });
    }

    @Override
    public void forget(String key) {
        versions().forgetEverywhere(key);
    }

    Void write(String into, boolean isAlias, VersionType versions, List<SearchDocument> documents) throws IOException {
        new DocumentWrites(client).write(into, isAlias, versions, documents);
        return null;
    }

    @Override
    public DossierPage search(SearchDossiers question) {
        return ask(() -> {
            if (question.fresh()) {
                client.indices().refresh(refresh -> refresh.index(alias));
            }
            return paging.page(question);
        });
    }

    @Override
    public DossierPortion collect(SearchDossiers question) {
        return ask(() -> {
            if (question.fresh() && question.cursor() == null) {
                client.indices().refresh(refresh -> refresh.index(alias));
            }
            return paging.portion(question);
        });
    }

    @Override
    public Map<String, List<String>> procedures(Caller caller) {
        return ask(() -> {
            Map<String, List<String>> procedures = new LinkedHashMap<>();
            client.search(SearchRequests.procedures(alias, caller), Void.class)
                    .aggregations()
                    .get("authority")
                    .sterms()
                    .buckets()
                    .array()
                    .forEach(authority -> procedures.put(
                            authority.key().stringValue(),
                            authority.aggregations().get("procedure").sterms().buckets().array().stream()
                                    .map(procedure -> procedure.key().stringValue())
                                    .toList()));
            return procedures;
        });
    }

    @Override
    public void clear() {
        draft().publish();
    }

    @Override
    public Draft draft() {
        String name = alias + "-" + suffixes.get();
        return ask(() -> {
            createUnsearched(name);
            return new IndexDraft(name);
        });
    }

    void createUnsearched(String name) throws IOException {
        create(name, false);
        // Nobody looks before it is published.
        client.indices().putSettings(put -> put.index(name)
                .settings(settings -> settings.refreshInterval(never -> never.time("-1"))));
    }

    void makeSearchable(String name) throws IOException {
        client.indices().putSettings(put -> put.index(name)
                .settings(settings -> settings.refreshInterval(interval -> interval.time(REFRESH))));
        client.indices().refresh(refresh -> refresh.index(name));
    }

    private final class IndexDraft implements Draft {

        private final String name;

        IndexDraft(String name) {
            this.name = name;
        }

        @Override
        public void add(List<SearchDocument> documents) {
            ask(() -> write(name, false, VersionType.External, documents));
        }

        @Override
        public void publish() {
            ask(() -> {
                makeSearchable(name);
                var old = client.indices()
                        .getAlias(get -> get.name(alias))
                        .aliases()
                        .keySet();
                client.indices().updateAliases(update -> {
                    update.actions(action -> action.add(add -> add.index(name).alias(alias)));
                    old.forEach(each -> update.actions(action -> action.removeIndex(remove -> remove.index(each))));
                    return update;
                });
                return null;
            });
        }
    }

    @Override
    public boolean answers() {
        return ask(
                () -> client.indices().existsAlias(exists -> exists.name(alias)).value());
    }

    /** All nodes may try at once: one creates the index, the others find it there. */
    private void ensure() throws IOException {
        if (!there
                && !client.indices().existsAlias(exists -> exists.name(alias)).value()) {
            if (!mayBegin.getAsBoolean()) {
                throw new ReadModelUnavailable("The search index is gone: rebuild read model search.");
            }
            try {
                create(alias + "-first", true);
            } catch (ElasticsearchException e) {
                if (!"resource_already_exists_exception".equals(e.error().type())) {
                    throw e;
                }
            }
        }
        there = true;
    }

    /** The mapping is the template's, so that an index of this name has it whoever creates it. */
    private void create(String name, boolean searched) throws IOException {
        try (InputStream mapping = ElasticsearchIndex.class.getResourceAsStream("dossiers.json")) {
            client.indices().putIndexTemplate(put -> put.name(alias)
                    .indexPatterns(alias + "-*")
                    .priority(TEMPLATE_PRIORITY)
                    .template(template -> template.withJson(mapping)));
        }
        client.indices().create(create -> {
            create.index(name);
            return searched ? create.aliases(alias, itself -> itself) : create;
        });
    }

    <T> T ask(Asking<T> asking) {
        return askAnyway(() -> {
            ensure();
            return asking.ask();
        });
    }

    /** Also while there is nothing that could be searched: what is asked for makes it, or does without. */
    <T> T askAnyway(Asking<T> asking) {
        try {
            return asking.ask();
        } catch (IOException | UncheckedIOException e) {
            throw new ReadModelUnavailable("Elasticsearch does not answer: start it, or check its address.", e);
        } catch (ElasticsearchException e) {
            there = false;
            // Its message may repeat what was typed.
            throw new ReadModelUnavailable("Elasticsearch refused " + e.endpointId() + " (status " + e.status() + ", "
                    + e.error().type() + "): see its log.");
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }

    interface Asking<T> {
        T ask() throws IOException;
    }
}
