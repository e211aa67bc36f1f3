package vn.dossierledger.command.incident;

import static vn.dossierledger.command.incident.Stage.ADMIN;
import static vn.dossierledger.command.incident.Stage.CITIZEN;
import static vn.dossierledger.command.incident.Stage.DUTY;
import static vn.dossierledger.command.incident.Stage.HERE;
import static vn.dossierledger.command.incident.Stage.ID;
import static vn.dossierledger.command.incident.Stage.LATER;
import static vn.dossierledger.command.incident.Stage.NOW;
import static vn.dossierledger.command.incident.Stage.ONE_STOP;
import static vn.dossierledger.command.incident.Stage.SINCE;
import static vn.dossierledger.command.incident.Stage.given;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.ReportIncident;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.PeriodInvalid;

/** QN 10.7; CM 11.7; BT 17.3: whoever gives a service tells at once of what does not work. */
class ReportIncidentTest {

    private static ReportIncident report(Caller by, Set<String> authorities, Instant since) {
        return new ReportIncident(ID, by, IncidentKind.PAYMENT, authorities, since, "TB-12/2026");
    }

    private static IncidentReported reported(Caller by, Role role, Set<String> authorities, Instant since) {
        return new IncidentReported(ID, NOW, by.as(role), IncidentKind.PAYMENT, authorities, since, "TB-12/2026");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CITIZEN", "CLOCK"})
    void every_officer_reports(Role role) {
        Caller officer = new Caller("officer", Set.of(role), "quangngai", null, null);
        given().when(report(officer, HERE, SINCE))
                .appends(IncidentState.REPORTED, reported(officer, role, HERE, SINCE));
    }

    @ParameterizedTest
    @EnumSource(names = {"CITIZEN", "CLOCK"})
    void nobody_else_does(Role role) {
        given().when(report(new Caller("an", Set.of(role), null, null, "pseudonym-an"), HERE, SINCE))
                .refuses(new NotYourRole(Set.copyOf(IncidentRules.OFFICERS), DUTY));
    }

    @Test
    void a_citizen_who_is_an_officer_too_reports_as_the_officer() {
        Caller both = new Caller("both", Set.of(Role.CITIZEN, Role.LEADER), "camau", null, CITIZEN.citizen());
        given().when(report(both, HERE, SINCE))
                .appends(IncidentState.REPORTED, reported(both, Role.LEADER, HERE, SINCE));
    }

    @Test
    void it_was_noticed_now_unless_it_is_said() {
        given().when(report(ONE_STOP, HERE, null))
                .appends(IncidentState.REPORTED, reported(ONE_STOP, Role.ONE_STOP, HERE, NOW));
    }

    @Test
    void it_may_hit_several_authorities() {
        Set<String> both = Set.of("quangngai", "camau");
        given().when(report(ADMIN, both, SINCE))
                .appends(IncidentState.REPORTED, reported(ADMIN, Role.ADMIN, both, SINCE));
    }

    @Test
    void nobody_is_hit_who_is_not_there() {
        given().when(report(ONE_STOP, Set.of("quangngai", "nowhere"), SINCE)).refuses(new AuthorityUnknown("nowhere"));
    }

    @Test
    void nothing_was_noticed_that_has_not_happened() {
        given().when(report(ONE_STOP, HERE, LATER)).refuses(new PeriodInvalid(LATER, null));
    }
}
