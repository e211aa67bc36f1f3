package vn.dossierledger.ledger.upcasting;

import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.ledger.json.LedgerJson;

/**
 * Policies have come to say more since the first ones were published. A cell that an older version lacks gets the value that all our files give
 * it, as a default and under no article: the authority was not asked. A cell that is there stays as it is, for under revision 1 some were added
 * one after the other.
 */
final class PolicyPublishedFrom1To2 extends Step {

    private static final String YOUNGER_CELLS = """
            {
              "onlineFromLevel": 3,
              "filePerComponent": true,
              "incompleteIsAsked": true,
              "supplementAnswersAll": true,
              "warnBefore": {
                "INTAKE": [{"amount": 1, "unit": "WORKING_HOURS"}],
                "FORWARD": [{"amount": 1, "unit": "WORKING_HOURS"}],
                "RESOLUTION": [{"amount": 1, "unit": "WORKING_DAYS"}],
                "SHARE": [{"amount": 1, "unit": "WORKING_DAYS"}]
              },
              "apologyLead": {"amount": 1, "unit": "WORKING_DAYS"},
              "sharesWithinTheWhole": true,
              "recordCorrectors": ["DEPARTMENT_HEAD", "LEADER"]
            }
            """;

    private static final JsonNode VALUES =
            LedgerJson.serializer().getObjectMapper().readTree(YOUNGER_CELLS);

    PolicyPublishedFrom1To2() {
        super("vn.dossierledger.api.rule.PolicyPublished", "1", "2");
    }

    @Override
    ObjectNode next(ObjectNode stored) {
        ObjectNode policy = (ObjectNode) stored.get("policy");
        for (Map.Entry<String, JsonNode> cell : VALUES.properties()) {
            if (!policy.has(cell.getKey())) {
                policy.putObject(cell.getKey())
                        .put("article", Cited.NOT_ASKED_YET)
                        .set("value", cell.getValue().deepCopy());
            }
        }
        return stored;
    }
}
