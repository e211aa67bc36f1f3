package vn.dossierledger.command.incident;

import static vn.dossierledger.command.incident.Stage.ADMIN;
import static vn.dossierledger.command.incident.Stage.ADMIN_OF_ANOTHER;
import static vn.dossierledger.command.incident.Stage.BY_ADMIN;
import static vn.dossierledger.command.incident.Stage.CITIZEN;
import static vn.dossierledger.command.incident.Stage.DUTY;
import static vn.dossierledger.command.incident.Stage.ID;
import static vn.dossierledger.command.incident.Stage.LATER;
import static vn.dossierledger.command.incident.Stage.NOW;
import static vn.dossierledger.command.incident.Stage.SINCE;
import static vn.dossierledger.command.incident.Stage.ended;
import static vn.dossierledger.command.incident.Stage.given;
import static vn.dossierledger.command.incident.Stage.lasting;
import static vn.dossierledger.command.incident.Stage.reported;
import static vn.dossierledger.command.incident.Stage.resolved;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.ResolveIncident;
import vn.dossierledger.api.rejection.IncidentClosed;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OutageLasts;
import vn.dossierledger.api.rejection.PeriodInvalid;

/** QN 10.7; CM 11.7; BT 17.3: incidents are put right in time. */
class ResolveIncidentTest {

    private static ResolveIncident resolve(Caller by, Instant resolvedAt) {
        return new ResolveIncident(ID, null, by, resolvedAt, "TB-14/2026");
    }

    private static IncidentResolved closed(Instant resolvedAt) {
        return new IncidentResolved(ID, NOW, BY_ADMIN, resolvedAt, "TB-14/2026");
    }

    @Test
    void what_was_no_outage_is_put_right() {
        given(reported()).when(resolve(ADMIN, null)).appends(IncidentState.RESOLVED, closed(NOW));
        given(reported()).when(resolve(ADMIN, SINCE)).appends(IncidentState.RESOLVED, closed(SINCE));
    }

    @Test
    void an_outage_ends_first() {
        given(reported(), lasting()).when(resolve(ADMIN, null)).refuses(new OutageLasts(ID));
        given(reported(), lasting(), ended()).when(resolve(ADMIN, null)).appends(IncidentState.RESOLVED, closed(NOW));
    }

    @Test
    void only_who_runs_the_system_closes_it() {
        given(reported()).when(resolve(CITIZEN, null)).refuses(new NotYourRole(Set.of(Role.ADMIN), DUTY));
        given(reported()).when(resolve(ADMIN_OF_ANOTHER, null)).refuses(new NotYourAuthority("quangngai"));
    }

    @Test
    void it_is_closed_once() {
        given(reported(), resolved()).when(resolve(ADMIN, null)).refuses(new IncidentClosed(ID));
    }

    @Test
    void it_is_put_right_after_it_was_noticed_and_not_in_the_future() {
        Instant before = SINCE.minusSeconds(1);
        given(reported()).when(resolve(ADMIN, before)).refuses(new PeriodInvalid(SINCE, before));
        given(reported()).when(resolve(ADMIN, LATER)).refuses(new PeriodInvalid(SINCE, LATER));
    }
}
