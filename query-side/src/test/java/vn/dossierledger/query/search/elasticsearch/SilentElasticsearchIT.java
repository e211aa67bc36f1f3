package vn.dossierledger.query.search.elasticsearch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.query.ReadModelUnavailable;

/** A server that takes connections and then says nothing, as one that hangs or whose host is gone. */
class SilentElasticsearchIT {

    @Test
    void who_asks_is_told_that_it_does_not_answer() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                ElasticsearchIndex index = new ElasticsearchIndex(
                        URI.create("http://127.0.0.1:" + silent.getLocalPort()),
                        "dossiers",
                        () -> true,
                        () -> "first",
                        Duration.ofMillis(200))) {
            assertThatThrownBy(() -> index.load(Set.of("H48.12-260101-0001")))
                    .isInstanceOf(ReadModelUnavailable.class)
                    .hasMessage("Elasticsearch does not answer: start it, or check its address.");
        }
    }
}
