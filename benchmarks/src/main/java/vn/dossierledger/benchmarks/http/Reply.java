package vn.dossierledger.benchmarks.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer. */
public final class Reply {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final int status;
    private final Map<String, String> headers;
    private final byte[] body;

    Reply(int status, Map<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    /** The status of HTTP. */
    public int status() {
        return status;
    }

    /** This, when it has that status; a failed request must not be measured as a fast one. */
    public Reply expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("The server answered " + status + " and not " + wanted + ": "
                    + new String(body, StandardCharsets.UTF_8));
        }
        return this;
    }

    /** The body. */
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The version that the strong ETag tells; -1 without one. */
    public int version() {
        String tag = headers.get("etag");
        return tag == null ? -1 : Integer.parseInt(tag.substring(1, tag.length() - 1));
    }

    /** A header by its name in lower case; null without it. */
    public String header(String name) {
        return headers.get(name);
    }

    /** The position that a command's answer tells. */
    public String position() {
        return headers.get("x-ledger-position");
    }
}
