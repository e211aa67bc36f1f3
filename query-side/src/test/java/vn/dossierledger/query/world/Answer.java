package vn.dossierledger.query.world;

import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the query side answered. */
public record Answer(int status, JsonNode body, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(), JSON.readTree(response.body().isEmpty() ? "null" : response.body()), response);
    }

    /** A header's first value; empty without it. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The text at a JSON pointer. */
    public String text(String pointer) {
        return body.at(pointer).asString();
    }
}
