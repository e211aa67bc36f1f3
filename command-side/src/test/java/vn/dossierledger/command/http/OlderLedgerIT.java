package vn.dossierledger.command.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.clocks.Rulebook;
import vn.dossierledger.command.http.Client.Answer;

/** A ledger that an older program wrote is opened by this one: its rules are read through the steps of their revisions, and decide. */
class OlderLedgerIT {

    private static final String FIRST_REVISION =
            "update ledger.event_type set revision = '1' where name = 'vn.dossierledger.api.rule.%s'";
    private static final String WITHOUT = "update ledger.event set payload = convert_to("
            + "(convert_from(payload, 'UTF8')::jsonb%s)::text, 'UTF8') where type in"
            + " (select id from ledger.event_type where name = 'vn.dossierledger.api.rule.%s')";
    private static final String YOUNGER_CELLS =
            " #- '{policy,warnBefore}' #- '{policy,apologyLead}' #- '{policy,sharesWithinTheWhole}' #- '{policy,recordCorrectors}'";
    private static final String POLICY_REVISIONS = "select string_agg(distinct t.revision, ',') from ledger.event e"
            + " join ledger.event_type t on t.id = e.type where t.name = 'vn.dossierledger.api.rule.PolicyPublished'";

    @Test
    void its_policies_and_calendars_are_read_and_decide() {
        try (RunningDoor door = new RunningDoor()) {
            String rules = door.query("select count(*) from ledger.event where aggregate like '%:%'");

            door.restartAfter(
                    FIRST_REVISION.formatted("PolicyPublished"),
                    WITHOUT.formatted(YOUNGER_CELLS, "PolicyPublished"),
                    FIRST_REVISION.formatted("CalendarChanged"),
                    WITHOUT.formatted(" #- '{calendar,published}'", "CalendarChanged")
                            + " and aggregate <> 'calendar:2027'");

            assertThat(door.query("select count(*) from ledger.event where aggregate like '%:%'"))
                    .as("the program's own files are nothing new to it")
                    .isEqualTo(rules);
            assertThat(door.query(POLICY_REVISIONS)).isEqualTo("1");
            assertThat(door.bean(Rulebook.class).calendar().isPublished(2026)).isTrue();
            Answer submitted = new Client(door, TestTokens.CITIZEN).submit();
            Answer refused = new Client(door, TestTokens.ONE_STOP)
                    .on(
                            submitted,
                            "corrections",
                            "{\"event\":0,\"field\":\"applicant.name\",\"after\":\"An\",\"reason\":\"Nhầm\"}")
                    .expect(403);
            assertThat(refused.text("article")).isEqualTo(Cited.NOT_ASKED_YET);
            new Client(door, "LEADER-quangngai")
                    .on(
                            submitted,
                            "corrections",
                            "{\"event\":0,\"field\":\"applicant.name\",\"after\":\"An\",\"reason\":\"Nhầm\"}")
                    .expect(200);
        }
    }
}
