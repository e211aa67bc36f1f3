package vn.dossierledger.benchmarks.rest;

import java.io.IOException;
import java.util.Map;
import vn.dossierledger.benchmarks.doors.Door;
import vn.dossierledger.benchmarks.http.Client;
import vn.dossierledger.benchmarks.http.Reply;

/**
 * Over HTTP.
 *
 * @param client of an officer of the one-stop
 * @param path of dossiers
 * @param bodies what is sent
 */
public record RestDoor(Client client, String path, Bodies bodies) implements Door {

    @Override
    public String create() throws IOException {
        return created().json().get("code").asString();
    }

    /** The whole answer to a submission. */
    public Reply created() throws IOException {
        return client.post(path, bodies.submission(), Map.of()).expect(201);
    }

    @Override
    public void step(String code, int version) throws IOException {
        stepped(code, version);
    }

    /** The whole answer to a step. */
    public Reply stepped(String code, int version) throws IOException {
        return client.post(
                        path + "/" + code + "/completeness-checks",
                        bodies.check(),
                        Map.of("If-Match", "\"" + version + "\""))
                .expect(200);
    }
}
