package vn.dossierledger.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import vn.dossierledger.embedded.SharedServers;
import vn.dossierledger.query.readmodels.ProcessorName;
import vn.dossierledger.query.rebuild.Rebuilds;
import vn.dossierledger.query.world.Answer;
import vn.dossierledger.query.world.Rules;
import vn.dossierledger.query.world.Story;
import vn.dossierledger.query.world.World;

/** Somebody empties Elasticsearch: no answer is better than one that leaves everybody out. */
class IndexGoneIT {

    private final World world = World.get();

    @Test
    void search_says_that_it_cannot_answer_until_it_was_rebuilt() throws Exception {
        Story before = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Uông Còn Đó"));
        world.await(ProcessorName.SEARCH, world.append(before.events()));
        Story after = Story.of(world.sealing(), Rules.AUTHORITY, Story.person("Uông Tới Sau"));
        delete(world.bean(DossierIndex.class).versions().behindAlias());
        try {
            long position = world.append(after.events());
            for (int i = 0; i < 3; i++) {
                for (String path :
                        new String[] {"?q=uong", "?q=" + before.code(), "?sort=dueAt", "/suggestions?q=uong"}) {
                    Answer gone = world.get("INSPECTOR", "/api/v1/dossiers" + path);
                    assertThat(gone.status()).as(path).isEqualTo(503);
                    assertThat(gone.text("/code")).isEqualTo("unavailable");
                }
            }
            assertThat(world.get("INSPECTOR", "/api/v1/dossiers/" + before.code(), position)
                            .status())
                    .isEqualTo(200);
        } finally {
            world.bean(Rebuilds.class).rebuild(ProcessorName.SEARCH.text());
        }

        long position = world.append(after.checked().events().subList(1, 2));
        Answer found = world.get("INSPECTOR", "/api/v1/dossiers?authority=quangngai&sort=code&q=uong", position);
        assertThat(found.body().at("/items").valueStream().map(item -> item.get("code")
                        .asString()))
                .containsExactly(before.code(), after.code());
    }

    private static void delete(String index) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(SharedServers.elasticsearch().uri() + "/" + index))
                .DELETE()
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
