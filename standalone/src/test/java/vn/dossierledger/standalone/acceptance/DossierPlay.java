package vn.dossierledger.standalone.acceptance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One dossier of one authority, with the people around it; each acts with their own token, on the version last seen. */
final class DossierPlay {

    static final String NAME = "Nguyễn Thị Đường";

    final Person citizen;
    final Person oneStop;
    final Person specialist;
    final Person head;
    final Person leader;
    final Person cashier;
    private final String authority;
    private final JsonNode procedure;
    private String code;
    private Answer last;
    private Answer done;

    DossierPlay(Ledger ledger, String authority, String procedure) {
        this.authority = authority;
        citizen = Person.named("citizen.an", ledger);
        oneStop = Person.named("onestop." + authority, ledger);
        specialist = Person.named("specialist." + authority, ledger);
        head = Person.named("head." + authority, ledger);
        leader = Person.named("leader." + authority, ledger);
        cashier = Person.named("cashier." + authority, ledger);
        this.procedure = Person.nobody(ledger)
                .get("/api/v1/procedures/" + authority + "/" + procedure)
                .expect(200)
                .json();
    }

    String code() {
        return code;
    }

    Answer last() {
        return last;
    }

    JsonNode procedure() {
        return procedure;
    }

    /** The body of a submission with a file for every component. */
    Map<String, Object> submission(String channel, Person who, Map<String, Object> more) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("authority", authority);
        body.put("procedure", procedure.get("procedure").asString());
        body.put("channel", channel);
        body.put(
                "applicant",
                Map.of(
                        "kind",
                        "CITIZEN",
                        "name",
                        NAME,
                        "personalId",
                        "051190012345",
                        "phone",
                        "0905123456",
                        "email",
                        "duong@example.vn",
                        "address",
                        "12 Hùng Vương"));
        body.put("components", components(who));
        body.putAll(more);
        return body;
    }

    List<Map<String, Object>> components(Person who) {
        List<Map<String, Object>> components = new ArrayList<>();
        for (JsonNode component : procedure.get("components")) {
            components.add(Map.of("component", component.get("component").asString(), "attachment", who.upload()));
        }
        return components;
    }

    /** Every component present and valid. */
    Map<String, Object> allThere() {
        List<Map<String, Object>> items = new ArrayList<>();
        for (JsonNode component : procedure.get("components")) {
            items.add(Map.of("component", component.get("component").asString(), "present", true, "valid", true));
        }
        return Map.of("items", items);
    }

    DossierPlay submit(String channel, Person who, Map<String, Object> more) {
        last = who.post("/api/v1/dossiers", submission(channel, who, more)).expect(201);
        done = last;
        code = last.text("code");
        return this;
    }

    /** A command that must be carried out. */
    DossierPlay then(Person who, String command, Map<String, Object> body) {
        last = attempt(who, command, body).expect(200);
        done = last;
        return this;
    }

    /** A command that must begin something of the dossier's that has a number. */
    DossierPlay create(Person who, String command, Map<String, Object> body) {
        last = attempt(who, command, body).expect(201);
        done = last;
        return this;
    }

    /** Sees the dossier as it is now: the clock may have written meanwhile. */
    DossierPlay lookAgain(Person who) {
        last = who.get("/api/v1/dossiers/" + code).expect(200);
        return this;
    }

    /** What the one-stop reads below the dossier's address, as soon as everything is there that was done through this play. */
    JsonNode read(String below) {
        return oneStop.getAfter(done, "/api/v1/dossiers/" + code + below)
                .expect(200)
                .json();
    }

    /** A command, whatever comes of it. */
    Answer attempt(Person who, String command, Map<String, Object> body) {
        return who.post("/api/v1/dossiers/" + code + "/" + command, body, last);
    }
}
