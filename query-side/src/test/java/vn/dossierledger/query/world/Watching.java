package vn.dossierledger.query.world;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who watches a stream of server-sent events with an HTTP client that knows nothing of the ledger. */
public final class Watching implements AutoCloseable {

    private final HttpClient client;
    private final HttpResponse<InputStream> response;
    private final BufferedReader lines;
    private final List<String> comments = new ArrayList<>();

    private Watching(HttpClient client, HttpResponse<InputStream> response) {
        this.client = client;
        this.response = response;
        this.lines = new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
    }

    static Watching open(HttpRequest.Builder request) {
        // A client of its own: closing it closes the connection, as a browser does that goes away.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        try {
            return new Watching(client, client.send(request.GET().build(), HttpResponse.BodyHandlers.ofInputStream()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One event of the stream. */
    public record Event(String id, String name, JsonNode data) {}

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** What was said beside the events. */
    public List<String> comments() {
        return comments;
    }

    /** The next event; null when the stream has ended. */
    public Event next() {
        try {
            String id = "";
            String name = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty() && !data.isEmpty()) {
                    return new Event(id, name, JsonMapper.shared().readTree(data.toString()));
                }
                id = field(line, "id:", id);
                name = field(line, "event:", name);
                data.append(field(line, "data:", ""));
                if (line.startsWith(":")) {
                    comments.add(line.substring(1));
                }
            }
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads on until an event is as wanted. */
    public Event until(Predicate<Event> wanted) {
        for (Event event = next(); event != null; event = next()) {
            if (wanted.test(event)) {
                return event;
            }
        }
        throw new AssertionError("The stream ended before it told what was wanted.");
    }

    private static String field(String line, String name, String otherwise) {
        return line.startsWith(name) ? line.substring(name.length()).strip() : otherwise;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
