package vn.dossierledger.benchmarks.visible;

import java.io.IOException;
import java.util.Map;
import vn.dossierledger.benchmarks.http.Client;
import vn.dossierledger.benchmarks.http.Reply;

/** Ways to look for what one has just written. */
enum Looking {
    /** One query that waits for the position. */
    WAITING("query with X-Wait-For-Position") {
        @Override
        void until(Client reader, String path, int version, String position) throws IOException {
            Reply reply =
                    reader.get(path, Map.of("X-Wait-For-Position", position)).expect(200);
            if (reply.version() < version) {
                throw new IllegalStateException("The read model answered before it had passed " + position + ".");
            }
        }
    },
    /** Query after query. */
    POLLING("query after query") {
        @Override
        void until(Client reader, String path, int version, String position) throws IOException {
            Reply reply = reader.get(path, Map.of());
            while (reply.status() != 200 || reply.version() < version) {
                if (reply.status() != 200 && reply.status() != 404) {
                    reply.expect(200);
                }
                reply = reader.get(path, Map.of());
            }
        }
    };

    private final String text;

    Looking(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** Returns when the version can be seen. */
    abstract void until(Client reader, String path, int version, String position) throws IOException;
}
