package vn.dossierledger.command.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to a door as somebody. */
record Client(RunningDoor door, String token) {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger FILES = new AtomicInteger();
    private static final String BOUNDARY = "----dossier";

    /** What came back. */
    record Answer(int status, String body, HttpResponse<String> response) {
        JsonNode json() {
            return JsonMapper.shared().readTree(body);
        }

        String text(String field) {
            return json().path(field).asString("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        String type() {
            return header("Content-Type");
        }

        Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("Expected " + expected + ", got " + status + " " + body);
            }
            return this;
        }
    }

    Answer post(String path, String json, String... headers) {
        return send(path, BodyPublishers.ofString(json), "application/json", headers);
    }

    /** On a dossier in the version that {@code seen} told. */
    Answer on(Answer seen, String command, String json) {
        return post("/api/v1/dossiers/" + seen.text("code") + "/" + command, json, "If-Match", seen.header("ETag"));
    }

    Answer upload(byte[] content, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                "/api/v1/attachments",
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + BOUNDARY,
                headers);
    }

    /** The id of a file that nobody has brought before. */
    String file() {
        byte[] content = ("%PDF-1.7 " + FILES.incrementAndGet()).getBytes(StandardCharsets.UTF_8);
        return upload(content).expect(201).text("attachment");
    }

    /** A complete online submission, changed by {@code more} fields. */
    String submission(String... more) {
        String components = Arrays.stream(new String[] {"declaration", "birth-notice", "parents-identity"})
                .map(name -> "{\"component\":\"" + name + "\",\"attachment\":\"" + file() + "\"}")
                .collect(Collectors.joining(","));
        return "{\"authority\":\"quangngai\",\"procedure\":\"birth-registration\",\"channel\":\"ONLINE\",\"applicant\":"
                + "{\"kind\":\"CITIZEN\",\"name\":\"Nguyễn Thị Đường\",\"personalId\":\"051190012345\",\"phone\":"
                + "\"0905123456\"},\"components\":[" + components + "]" + String.join("", more) + "}";
    }

    Answer submit() {
        return post("/api/v1/dossiers", submission()).expect(201);
    }

    Answer send(String path, BodyPublisher body, String contentType, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door.at(path))
                .header("Content-Type", contentType)
                .POST(body);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
