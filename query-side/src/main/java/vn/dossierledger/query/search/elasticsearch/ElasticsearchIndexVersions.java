package vn.dossierledger.query.search.elasticsearch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dossierledger.query.search.IndexVersions;
import vn.dossierledger.query.search.SearchDocument;

/** One index per version, called after the alias and the version's number; the first may be called otherwise. */
final class ElasticsearchIndexVersions implements IndexVersions {

    private final ElasticsearchIndex index;
    private final ElasticsearchClient client;
    private final String alias;
    private final Pattern ours;

    ElasticsearchIndexVersions(ElasticsearchIndex index, ElasticsearchClient client, String alias) {
        this.index = index;
        this.client = client;
        this.alias = alias;
        // Another ledger on this cluster may have an alias that begins as ours does.
        this.ours = Pattern.compile(Pattern.quote(alias) + "-(first|v\\d+|[0-9a-f]{8})");
    }

    @Override
    public String searched() {
        return alias;
    }

    @Override
    public String behindAlias() {
        return index.askAnyway(() -> behind().orElse(null));
    }

    private Optional<String> behind() throws IOException {
        if (!client.indices().existsAlias(exists -> exists.name(alias)).value()) {
            return Optional.empty();
        }
        return client.indices().getAlias(get -> get.name(alias)).aliases().keySet().stream()
                .findFirst();
    }

    @Override
    public String create(int version) {
        String name = alias + "-v" + version;
        drop(name);
        index.askAnyway(() -> {
            index.createUnsearched(name);
            return null;
        });
        return name;
    }

    @Override
    public Map<String, SearchDocument> load(String from, Set<String> codes) {
        return index.load(from, codes);
    }

    /** The version of a document that is there already may be written again: it was folded under other rules, or damaged. */
    @Override
    public void save(String into, List<SearchDocument> documents) {
        index.askAnyway(() -> index.write(into, into.equals(alias), VersionType.ExternalGte, documents));
    }

    @Override
    public void forgetEverywhere(String key) {
        index.askAnyway(() -> {
            for (String name : client.indices()
                    .get(get -> get.index(alias + "-*"))
                    .indices()
                    .keySet()) {
                if (ours.matcher(name).matches()) {
                    forget(name, key);
                }
            }
            return null;
        });
    }

    /** In portions, and again until none is left: a document that changed meanwhile is read anew. */
    private void forget(String name, String key) throws IOException {
        List<SearchDocument> documents = sealedUnder(name, key);
        while (!documents.isEmpty()) {
            documents.forEach(SearchDocument::erase);
            index.write(name, false, VersionType.ExternalGte, documents);
            documents = sealedUnder(name, key);
        }
    }

    private List<SearchDocument> sealedUnder(String name, String key) throws IOException {
        client.indices().refresh(refresh -> refresh.index(name));
        return client.search(SearchRequests.sealedUnder(name, key), SearchDocument.class).hits().hits().stream()
                .map(Hit::source)
                .toList();
    }

    @Override
    public void prepare(String name) {
        index.askAnyway(() -> {
            index.makeSearchable(name);
            return null;
        });
    }

    @Override
    public void search(String name) {
        index.askAnyway(() -> {
            Optional<String> before = behind();
            client.indices().updateAliases(update -> {
                update.actions(action -> action.add(add -> add.index(name).alias(alias)));
                before.ifPresent(old -> update.actions(
                        action -> action.remove(remove -> remove.index(old).alias(alias))));
                return update;
            });
            return null;
        });
    }

    @Override
    public void drop(String name) {
        index.askAnyway(() -> {
            if (behind().filter(name::equals).isEmpty()) {
                client.indices().delete(delete -> delete.index(name).ignoreUnavailable(true));
            }
            return null;
        });
    }
}
