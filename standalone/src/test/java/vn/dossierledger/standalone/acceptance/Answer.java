package vn.dossierledger.standalone.acceptance;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What the ledger answered. */
record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(), response.headers(), new String(response.body(), StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return Person.JSON.readTree(body);
    }

    /** The value of a header that must be there. */
    String header(String name) {
        return headers.firstValue(name).orElseThrow(() -> new AssertionError("No " + name + " in " + this));
    }

    /** The answer itself, when it has the expected status. */
    Answer expect(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + ", got " + this);
        }
        return this;
    }

    /** A text of the body, by its path of fields. */
    String text(String... path) {
        JsonNode node = json();
        for (String field : path) {
            node = node.path(field);
        }
        return node.asString();
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
