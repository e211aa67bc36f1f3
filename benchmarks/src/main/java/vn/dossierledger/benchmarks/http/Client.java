package vn.dossierledger.benchmarks.http;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Talks to one server as one person. Keeps a connection for every request that is on its way at the same time. */
public final class Client implements AutoCloseable {

    private static final byte[] NOTHING = new byte[0];

    private final URI server;
    private final String authorization;
    private final ConcurrentLinkedQueue<Wire> idle = new ConcurrentLinkedQueue<>();

    private Client(URI server, String authorization) {
        this.server = server;
        this.authorization = authorization;
    }

    /** With a token. */
    public static Client bearing(URI server, String token) {
        return new Client(server, "Bearer " + token);
    }

    /** A token of a demo persona. */
    public static String token(URI issuer, String persona) throws IOException {
        String basic = Base64.getEncoder().encodeToString((persona + ":demo").getBytes(StandardCharsets.UTF_8));
        try (Client client = new Client(issuer, "Basic " + basic)) {
            byte[] form = "grant_type=client_credentials".getBytes(StandardCharsets.UTF_8);
            return client.send("POST", "/oauth2/token", "application/x-www-form-urlencoded", form, Map.of())
                    .expect(200)
                    .json()
                    .get("access_token")
                    .asString();
        }
    }

    /** Asks. */
    public Reply get(String path, Map<String, String> headers) throws IOException {
        return send("GET", path, null, NOTHING, headers);
    }

    /** Sends JSON. */
    public Reply post(String path, byte[] json, Map<String, String> headers) throws IOException {
        return send("POST", path, "application/json", json, headers);
    }

    /** Sends one file of a form; the answer tells its id. */
    public Reply upload(String path, String name, byte[] content) throws IOException {
        String boundary = "----a-file-of-the-benchmark";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/pdf\r\n\r\n";
        String body = head + new String(content, StandardCharsets.ISO_8859_1) + "\r\n--" + boundary + "--\r\n";
        return send(
                "POST",
                path,
                "multipart/form-data; boundary=" + boundary,
                body.getBytes(StandardCharsets.ISO_8859_1),
                Map.of());
    }

    private Reply send(String verb, String path, String type, byte[] body, Map<String, String> headers)
            throws IOException {
        StringBuilder head = new StringBuilder(verb + " " + path + " HTTP/1.1\r\nHost: " + server.getAuthority()
                + "\r\nAuthorization: " + authorization + "\r\nContent-Length: " + body.length + "\r\n");
        if (type != null) {
            head.append("Content-Type: ").append(type).append("\r\n");
        }
        headers.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        byte[] bytes = head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
        Wire kept = idle.poll();
        Wire wire = kept == null ? new Wire(server) : kept;
        Reply reply = wire.send(bytes, body);
        if (wire.isOpen()) {
            idle.add(wire);
        }
        return reply;
    }

    @Override
    public void close() throws IOException {
        for (Wire wire = idle.poll(); wire != null; wire = idle.poll()) {
            wire.close();
        }
    }
}
