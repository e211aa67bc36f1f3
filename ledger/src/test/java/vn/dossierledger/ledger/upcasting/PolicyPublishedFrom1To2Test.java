package vn.dossierledger.ledger.upcasting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rule.PolicyPublished;
import vn.dossierledger.ledger.json.LedgerJson;

/** A policy that was published before it was asked for everything that is asked today. */
class PolicyPublishedFrom1To2Test {

    private static final String TYPE = "vn.dossierledger.api.rule.PolicyPublished";
    private static final String REVISION_1 = Stored.contract("PolicyPublished.rev1.json");

    private static PolicyProfile read(String payload) {
        return ((PolicyPublished) Stored.read(TYPE, "1", payload)).policy();
    }

    private static <T> Cited<T> standsIn(T value) {
        return new Cited<>(value, Cited.NOT_ASKED_YET);
    }

    @Test
    void what_it_lacks_is_a_default_that_says_so() {
        PolicyProfile policy = read(REVISION_1);

        List<TimeLimit> anHour = List.of(TimeLimit.of("1", LimitUnit.WORKING_HOURS));
        List<TimeLimit> aDay = List.of(TimeLimit.of("1", LimitUnit.WORKING_DAYS));
        assertThat(policy.warnBefore())
                .isEqualTo(standsIn(Map.of(
                        ClockName.INTAKE,
                        anHour,
                        ClockName.FORWARD,
                        anHour,
                        ClockName.RESOLUTION,
                        aDay,
                        ClockName.SHARE,
                        aDay)));
        assertThat(policy.apologyLead()).isEqualTo(standsIn(aDay.getFirst()));
        assertThat(policy.sharesWithinTheWhole()).isEqualTo(standsIn(true));
        assertThat(policy.recordCorrectors()).isEqualTo(standsIn(Set.of(Role.DEPARTMENT_HEAD, Role.LEADER)));
        assertThat(Cited.NOT_ASKED_YET).startsWith("default: ");
    }

    @Test
    void what_it_says_stays_as_it_is() {
        PolicyProfile policy = read(REVISION_1);

        assertThat(policy.onlineFromLevel()).isEqualTo(new Cited<>(1, "QN 8.2.c"));
        assertThat(policy.intakeWithin())
                .isEqualTo(new Cited<>(TimeLimit.of("0.5", LimitUnit.WORKING_HOURS), "QN 8.2.c"));
    }

    /** Under revision 1 the cells came one after the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "onlineFromLevel",
                "filePerComponent",
                "incompleteIsAsked",
                "supplementAnswersAll",
                "warnBefore",
                "apologyLead",
                "sharesWithinTheWhole",
                "recordCorrectors"
            })
    void any_of_the_younger_cells_may_be_the_one_that_is_not_there(String missing) {
        ObjectNode stored = Stored.json(Stored.contract("PolicyPublished.rev2.json"));
        ((ObjectNode) stored.get("policy")).remove(missing);

        ObjectNode policy = (ObjectNode) LedgerJson.serializer()
                .getObjectMapper()
                .valueToTree(read(stored.toString()));

        assertThat(policy.remove(missing).get("article").asString()).isEqualTo(Cited.NOT_ASKED_YET);
        policy.forEach(cell -> assertThat(cell.toString()).doesNotContain(Cited.NOT_ASKED_YET));
    }
}
