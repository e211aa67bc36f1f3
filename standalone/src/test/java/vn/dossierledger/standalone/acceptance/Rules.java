package vn.dossierledger.standalone.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A rule of the program's own files, changed by an administrator from the day of the story on.
 *
 * @param place where it is published
 * @param body of the request
 */
record Rules(String place, ObjectNode body) {

    private static final YAMLMapper YAML = new YAMLMapper();

    static void publish(Person admin, Rules changed) {
        admin.post(changed.place(), changed.body()).expect(200);
    }

    /** The calendar of 2026, with more days off than the file has. */
    static Rules withDayOff(Instant today, LocalDate... more) {
        ObjectNode year = file("/rules/calendars/2026.yaml");
        ArrayNode daysOff = (ArrayNode) year.get("daysOff");
        for (LocalDate day : more) {
            daysOff.addObject()
                    .put("date", day.toString())
                    .put("name", "Nghỉ đột xuất")
                    .put("reference", "mẫu")
                    .put("verified", false);
        }
        List<JsonNode> sorted = new ArrayList<>(daysOff.valueStream().toList());
        sorted.sort(Comparator.comparing(each -> each.get("date").asString()));
        daysOff.removeAll();
        daysOff.addAll(sorted);
        return new Rules("/api/v1/calendars/2026", from(today, year));
    }

    /** The policy of Quảng Ngãi, with supplements that lapse. */
    static Rules thatLapse(Instant today) {
        ObjectNode policy =
                (ObjectNode) file("/rules/quangngai.yaml").get("policy").get("content");
        ((ObjectNode) policy.get("supplementLapses")).put("value", true);
        return new Rules("/api/v1/authorities/quangngai/policy", from(today, policy));
    }

    private static ObjectNode from(Instant today, ObjectNode rule) {
        LocalDate day = LocalDate.ofInstant(today, ZoneId.of("Asia/Ho_Chi_Minh"));
        return rule.put("effectiveFrom", day.toString());
    }

    private static ObjectNode file(String resource) {
        try (InputStream file = Rules.class.getResourceAsStream(resource)) {
            return (ObjectNode) YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
