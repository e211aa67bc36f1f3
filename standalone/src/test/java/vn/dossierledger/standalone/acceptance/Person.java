package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a token of their own, who talks to the ledger over HTTP and knows nothing of its inside. */
final class Person {

    static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final Map<Login, Person> LOGGED_IN = new ConcurrentHashMap<>();

    private final Ledger ledger;
    private final String token;

    private Person(Ledger ledger, String token) {
        this.ledger = ledger;
        this.token = token;
    }

    /** One of the demo personas, logged in once: a password is made to cost time, and a token is good for longer than all tests. */
    static Person named(String persona, Ledger ledger) {
        return LOGGED_IN.computeIfAbsent(new Login(persona, ledger), Person::logIn);
    }

    private static Person logIn(Login login) {
        String persona = login.persona();
        Ledger ledger = login.ledger();
        String basic = Base64.getEncoder().encodeToString((persona + ":demo").getBytes(StandardCharsets.UTF_8));
        Answer answer = send(HttpRequest.newBuilder(ledger.issuer().resolve("/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        if (answer.status() != 200) {
            throw new AssertionError("No token for " + persona + ": " + answer);
        }
        return new Person(ledger, answer.json().get("access_token").asString());
    }

    static Person nobody(Ledger ledger) {
        return new Person(ledger, null);
    }

    String token() {
        return token;
    }

    Answer get(String path) {
        return send(request(ledger.queries().resolve(path)).GET().build());
    }

    /** A file, byte for byte. */
    byte[] file(String path, String mediaType) {
        try {
            HttpResponse<byte[]> answer = CLIENT.send(
                    request(ledger.queries().resolve(path))
                            .header("Accept", mediaType)
                            .GET()
                            .build(),
                    BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Reads once the read model has passed what {@code written} wrote. */
    Answer getAfter(Answer written, String path) {
        return send(request(ledger.queries().resolve(path))
                .header("X-Wait-For-Position", written.header("X-Ledger-Position"))
                .GET()
                .build());
    }

    Answer post(String path, Object body) {
        return post(path, body, Map.of());
    }

    /** A command on a dossier in the version that {@code seen} told. */
    Answer post(String path, Object body, Answer seen) {
        return post(path, body, Map.of("If-Match", seen.header("ETag")));
    }

    Answer post(String path, Object body, Map<String, String> headers) {
        return postRaw(path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "application/json", headers);
    }

    Answer postRaw(String path, BodyPublisher body, String contentType, Map<String, String> headers) {
        HttpRequest.Builder request = request(ledger.commands().resolve(path))
                .header("Content-Type", contentType)
                .POST(body);
        headers.forEach(request::header);
        return send(request.build());
    }

    /** Uploads a small PDF that no other test has uploaded, and answers its id. */
    String upload() {
        String boundary = "----dossier-" + UUID.randomUUID();
        String body = "--" + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"to-khai.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n%PDF-1.7\n% " + UUID.randomUUID() + "\n%%EOF\n\r\n--" + boundary
                + "--\r\n";
        Answer answer = postRaw(
                "/api/v1/attachments",
                BodyPublishers.ofString(body),
                "multipart/form-data; boundary=" + boundary,
                Map.of());
        if (answer.status() != 201 && answer.status() != 200) {
            throw new AssertionError("The upload was refused: " + answer);
        }
        return answer.json().get("attachment").asString();
    }

    private HttpRequest.Builder request(URI uri) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri).header("Accept-Language", "en");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private record Login(String persona, Ledger ledger) {}

    private static Answer send(HttpRequest request) {
        try {
            return Answer.of(CLIENT.send(request, BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
