package vn.dossierledger.standalone.replay;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.PersonalDataErased;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.command.dossier.Lives;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/**
 * Random lives as they might stand in this ledger: each has a code of its own, and its texts are sealed under a key of this ledger. A person has
 * some dossiers; who is forgotten has no more of them, and nothing happens to a dossier after that.
 */
final class LivesOfPeople {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int DOSSIERS_OF_A_PERSON = 7;

    private final Serializer serializer;
    private final ApplicantKeys keys;
    private int lives;
    private int people;
    private String key;

    LivesOfPeople(Serializer serializer, ApplicantKeys keys) {
        this.serializer = serializer;
        this.keys = keys;
        nextPerson();
    }

    private void nextPerson() {
        people++;
        key = keys.keyFor("random person " + people);
    }

    /** The next life; empty when nothing happened in it. */
    List<DossierEvent> next(long seed) {
        lives++;
        if (lives % DOSSIERS_OF_A_PERSON == 0) {
            nextPerson();
        }
        String code = "H48.12-260914-" + (10_000 + lives);
        List<DossierEvent> life = new ArrayList<>();
        for (DossierEvent event : Lives.of(seed)) {
            life.add(here(event, code));
            if (event instanceof PersonalDataErased) {
                nextPerson();
                break;
            }
        }
        return life;
    }

    private DossierEvent here(DossierEvent event, String code) {
        SerializedObject<byte[]> made = serializer.serialize(event, byte[].class);
        byte[] moved = JSON.writeValueAsBytes(moved(JSON.readTree(made.getData()), code, ""));
        return serializer.deserialize(new SimpleSerializedObject<>(moved, byte[].class, made.getType()));
    }

    private JsonNode moved(JsonNode node, String code, String field) {
        if (node.isString()) {
            return JSON.getNodeFactory().stringNode(moved(node.asString(), code, field));
        }
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(each -> array.add(moved(each, code, field)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        if (node.size() == 2 && node.has("key") && node.has("text")) {
            Sealed sealed = keys.seal(key, field.equals("applicant") ? applicant() : "Chữ của đời thứ " + lives);
            return JSON.valueToTree(sealed);
        }
        ObjectNode object = JSON.createObjectNode();
        node.properties().forEach(each -> object.set(each.getKey(), moved(each.getValue(), code, each.getKey())));
        return object;
    }

    private String moved(String text, String code, String field) {
        return field.equals("sealingKey") ? key : text.equals(Lives.CODE) ? code : text;
    }

    private String applicant() {
        return JSON.writeValueAsString(new Applicant(
                ApplicantKind.CITIZEN,
                "Đỗ Thị Ngẫu Nhiên " + people,
                "048%09d".formatted(people),
                "0912%06d".formatted(people),
                null,
                "12 Lê Lợi"));
    }
}
