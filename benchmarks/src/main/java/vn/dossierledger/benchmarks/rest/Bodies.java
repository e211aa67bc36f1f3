package vn.dossierledger.benchmarks.rest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.dossierledger.benchmarks.http.Client;

/** What is sent: the same to every server. */
public final class Bodies {

    /** So many people come in turn, so that in a short run most of them are new, as in life. */
    private static final int PEOPLE = 10_000;

    private static final String PERSONAL_ID = "051190000000";
    private static final String AUTHORITY = "quangngai";
    private static final String PROCEDURE = "birth-registration";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String submission;
    private final byte[] check;
    private final AtomicInteger people = new AtomicInteger();

    private Bodies(String submission, byte[] check) {
        this.submission = submission;
        this.check = check;
    }

    /** A dossier at the counter, of the next person. */
    byte[] submission() {
        long id = Long.parseLong(PERSONAL_ID) + people.getAndIncrement() % PEOPLE;
        return submission.replace(PERSONAL_ID, "0" + id).getBytes(StandardCharsets.UTF_8);
    }

    /** The check of its completeness. */
    byte[] check() {
        return check;
    }

    /** The account that may send them. */
    public static String persona() {
        return "onestop." + AUTHORITY;
    }

    /** Uploads a file for every component of the procedure, to be named by every submission. */
    public static Bodies prepare(Client ledger) throws IOException {
        JsonNode procedure = ledger.get("/api/v1/procedures/" + AUTHORITY + "/" + PROCEDURE, Map.of())
                .expect(200)
                .json();
        List<String> components = StreamSupport.stream(
                        procedure.get("components").spliterator(), false)
                .map(component -> component.get("component").asString())
                .toList();
        List<Map<String, Object>> files = new ArrayList<>();
        List<Map<String, Object>> items = new ArrayList<>();
        for (String component : components) {
            byte[] pdf = ("%PDF-1.7\n% " + component + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
            JsonNode file = ledger.upload("/api/v1/attachments", component + ".pdf", pdf)
                    .json();
            files.add(Map.of(
                    "component", component, "attachment", file.get("attachment").asString()));
            items.add(Map.of("component", component, "present", true, "valid", true));
        }
        Map<String, Object> submission = new LinkedHashMap<>();
        submission.put("authority", AUTHORITY);
        submission.put("procedure", PROCEDURE);
        submission.put("channel", "COUNTER");
        submission.put("applicant", applicant());
        submission.put("components", files);
        return new Bodies(JSON.writeValueAsString(submission), JSON.writeValueAsBytes(Map.of("items", items)));
    }

    private static Map<String, Object> applicant() {
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("kind", "CITIZEN");
        applicant.put("name", "Nguyễn Thị Đường");
        applicant.put("personalId", PERSONAL_ID);
        applicant.put("phone", "0905123456");
        applicant.put("email", "duong@example.vn");
        applicant.put("address", "12 Hùng Vương");
        return applicant;
    }
}
