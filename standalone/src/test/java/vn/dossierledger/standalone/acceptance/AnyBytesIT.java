package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Bytes that no client library sends, in every header that somebody here reads, and in addresses: none of them breaks anything. */
class AnyBytesIT {

    /** Each character is one byte. */
    private static final List<String> HOSTILE = List.of(
            "\u0000",
            "a\u0001b",
            "\u007f",
            "\u0080",
            "\u00c2\u0080",
            "\u00e9",
            "\u00ff\u00fe",
            "\u00f0\u009f\u0098\u0080",
            "x".repeat(5_000),
            "\"",
            "*",
            "-1",
            "99999999999999999999",
            "' ; drop table ledger.event; --",
            "%00",
            "%zz",
            "../../etc/passwd",
            ",,;q=;q=9",
            "a\tb");

    private static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Type",
            "Idempotency-Key",
            "If-Match",
            "Last-Event-ID",
            "X-Read-Reason",
            "X-Wait-For-Position");

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");

    private final Ledger ledger = RunningLedger.ledger();
    private final String token = Person.named("ops.admin", ledger).token();

    @Test
    void headers_of_a_command_and_of_a_query() {
        List<String> broken = new ArrayList<>();
        for (String header : HEADERS) {
            for (String value : HOSTILE) {
                String given = header + ": " + value + "\r\n" + authorized(header);
                String command = send(
                        ledger.commands(),
                        "POST /api/v1/dossiers/H48.12-260101-9999/acceptance",
                        given + (header.equals("Content-Type") ? "" : "Content-Type: application/json\r\n"),
                        "{}");
                String query = send(ledger.queries(), "GET /api/v1/procedures/quangngai/none", given, "");
                String history = send(ledger.queries(), "GET /api/v1/dossiers/H48.12-260101-9999/history", given, "");
                for (String answer : List.of(command, query, history)) {
                    if (!isProblem(answer)) {
                        broken.add(header + ": " + value + " → " + answer);
                    }
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void addresses() {
        List<String> broken = new ArrayList<>();
        for (String value : List.of("%00", "%1b", "%zz", "%", "%c3%28", "%ef%bf%bf", "a%0d%0ab", "\u00e9", "{}|")) {
            for (String address : List.of(
                    "GET /api/v1/procedures/quangngai/none?q=" + value,
                    "GET /api/v1/procedures/quangngai/none?" + value + "=q",
                    "GET /api/v1/procedures/quangngai/" + value,
                    "GET /api/v1/" + value,
                    "POST /api/v1/dossiers/H48.12-260101-9999/acceptance?q=" + value,
                    "POST /api/v1/dossiers/" + value + "/acceptance",
                    "POST /api/v1/feedback/" + value + "/answer")) {
                String answer = send(
                        ledger.queries(), address, "Content-Type: application/json\r\n" + authorized("none"), "{}");
                if (!isProblem(answer)) {
                    broken.add(address + " → " + answer);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void more_parameters_than_anybody_reads() {
        String answer = send(ledger.queries(), "GET /api/v1/procedures?q=a" + "&q=a".repeat(1_200), "", "");
        assertThat(isProblem(answer)).as(answer).isTrue();
    }

    @Test
    void what_is_sent_for_a_token() {
        List<String> bodies = List.of(
                "grant_type=client_credentials&scope=%00",
                "grant_type=%00",
                "grant_type=client_credentials&client_id=%00",
                "grant_type=%zz",
                "%00=%00",
                "grant_type=authorization_code&code=%00",
                "grant_type=refresh_token&refresh_token=%00",
                "x".repeat(100_000),
                "");
        List<String> logins = List.of(
                "ops.admin:demo", "ops.admin:\u0000", "\u0000:demo", "nobody:demo", "ops.admin", ":", "ops.admin:%00");
        List<String> broken = new ArrayList<>();
        for (String body : bodies) {
            for (String login : logins) {
                String basic = Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
                broken.addAll(brokenBy("Authorization: Basic " + basic + "\r\n", body));
            }
            HOSTILE.forEach(each -> broken.addAll(brokenBy("Authorization: Basic " + each + "\r\n", body)));
        }
        assertThat(broken).isEmpty();
    }

    private List<String> brokenBy(String headers, String body) {
        String answer = send(
                ledger.issuer(),
                "POST /oauth2/token",
                headers + "Content-Type: application/x-www-form-urlencoded\r\n",
                body);
        int status = status(answer);
        return status >= 200 && status < 500 ? List.of() : List.of(headers + body + " → " + answer);
    }

    private String authorized(String header) {
        return header.equals("Authorization") ? "" : "Authorization: Bearer " + token + "\r\n";
    }

    private static boolean isProblem(String answer) {
        int status = status(answer);
        return status >= 400 && status < 500 && answer.contains("application/problem+json");
    }

    private static int status(String answer) {
        Matcher status = STATUS.matcher(answer);
        return status.lookingAt() ? Integer.parseInt(status.group(1)) : 0;
    }

    /** Answers everything that came back until the connection was closed. */
    private static String send(URI server, String address, String headers, String body) {
        String request = address + " HTTP/1.1\r\nHost: " + server.getHost() + "\r\nConnection: close\r\n" + headers
                + (body.isEmpty() ? "" : "Content-Length: " + body.length() + "\r\n") + "\r\n" + body;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }
}
