package vn.dossierledger.standalone.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What somebody finds who has just started the program. */
class DemoIT {

    private final Person inspector = Person.named("inspector", RunningLedger.ledger());

    @Test
    void more_than_three_hundred_dossiers_are_there_and_some_are_open_in_every_state_of_the_backbone() {
        JsonNode found = inspector.get("/api/v1/dossiers?size=1").expect(200).json();

        assertThat(found.get("total").asInt()).isGreaterThanOrEqualTo(300);
        assertThat(values(found, "state"))
                .contains(
                        "SUBMITTED",
                        "INTAKE_SUPPLEMENT",
                        "DECLINED",
                        "ACCEPTED",
                        "IN_PROCESS",
                        "CO_PROCESSING",
                        "SUPPLEMENT",
                        "FEE_DUE",
                        "AWAITING_DECISION",
                        "STOPPED",
                        "RESULT_READY",
                        "RETURNED");
        assertThat(values(found, "authority")).hasSize(5);
        assertThat(values(found, "channel")).hasSize(3);
    }

    @Test
    void some_dossiers_are_late_and_a_missed_deadline_is_a_fact_of_the_history() {
        JsonNode missed = inspector
                .get("/api/v1/deadlines?clock=RESOLUTION&state=MISSED")
                .expect(200)
                .json();
        String code = missed.get("items").get(0).get("code").asString();

        JsonNode history = inspector
                .get("/api/v1/dossiers/" + code + "/history")
                .expect(200)
                .json();

        List<String> types = new ArrayList<>();
        history.forEach(event -> types.add(event.get("type").asString()));
        assertThat(types).contains("DeadlineMissed");
    }

    private static List<String> values(JsonNode found, String facet) {
        List<String> values = new ArrayList<>();
        found.get("facets")
                .get(facet)
                .forEach(bucket -> values.add(bucket.get("value").asString()));
        return values;
    }
}
