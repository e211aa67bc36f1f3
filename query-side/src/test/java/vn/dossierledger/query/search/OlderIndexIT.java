package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.query.ReadModelUnavailable;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.search.elasticsearch.ElasticsearchIndex;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** A newer program before the index of an older one: nothing wrong is written, nobody is parked for it, and a rebuild mends it. */
class OlderIndexIT {

    private final World world = World.get();

    @Test
    void all_stands_still_until_it_is_rebuilt() {
        Story story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Vi Chỉ Mục Cũ"))
                .checked()
                .accepted();
        world.await(ProcessorName.SEARCH, world.append(story.events()));
        DossierIndex index = world.bean(DossierIndex.class);
        String searched = index.versions().searched();
        index.versions().save(searched, List.of(older(index.find(story.code()).orElseThrow())));

        assertThatThrownBy(() -> new Documents(index, null, null, null).load(Set.of(story.code())))
                .isInstanceOf(ReadModelUnavailable.class)
                .hasMessage(
                        "The search index was made by an older program and is searched as it is: rebuild read model search.");
        long position = world.append(story.forwarded().events().subList(3, 4));
        world.bean(Rebuilds.class).rebuild(ProcessorName.SEARCH.text());
        world.await(ProcessorName.SEARCH, position);

        Answer found = world.get("INSPECTOR", "/api/v1/dossiers?q=" + story.code());
        assertThat(found.text("/items/0/state")).isEqualTo("IN_PROCESS");
        assertThat(found.text("/items/0/dueAt")).isNotEmpty();
        assertThat(world.get("ADMIN", "/api/v1/read-models/search/dead-letters/" + story.code())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void an_older_mapping_refuses_what_it_does_not_know_and_forgets_all_the_same() throws Exception {
        String alias = SharedServers.newIndexPrefix() + "older";
        put(alias + "-first", olderMapping().replaceFirst("\\{", "{\"aliases\":{\"" + alias + "\":{}},"));
        try (var index = new ElasticsearchIndex(SharedServers.elasticsearch().uri(), alias, () -> true)) {
            Story story = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Vi Cần Quên"));
            world.await(ProcessorName.SEARCH, world.append(story.events()));
            SearchDocument document =
                    world.bean(DossierIndex.class).find(story.code()).orElseThrow();

            assertThatThrownBy(() -> index.save(List.of(document)))
                    .isInstanceOf(ReadModelUnavailable.class)
                    .hasMessageContaining("rebuild read model search");

            String key = document.key;
            index.save(List.of(older(document)));
            assertThat(index.find(story.code()).orElseThrow().name).isEqualTo("Vi Cần Quên");
            index.forget(key);
            assertThat(index.find(story.code()).orElseThrow().name).isNull();
        }
    }

    private static SearchDocument older(SearchDocument document) {
        document.procedureVersion = null;
        document.policyVersion = null;
        document.overdueFrom = null;
        document.history = null;
        return document;
    }

    private static String olderMapping() throws IOException {
        try (InputStream mapping = ElasticsearchIndex.class.getResourceAsStream("dossiers.json")) {
            ObjectNode today = (ObjectNode) JsonMapper.shared().readTree(mapping);
            ((ObjectNode) today.at("/mappings/properties"))
                    .remove(List.of("procedureVersion", "policyVersion", "overdueFrom", "history"));
            return today.toString();
        }
    }

    private static void put(String index, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SharedServers.elasticsearch().uri() + "/" + index))
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json, StandardCharsets.UTF_8))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
