package vn.dossierledger.command.incident;

import static vn.dossierledger.command.incident.Stage.ADMIN;
import static vn.dossierledger.command.incident.Stage.ADMIN_OF_ANOTHER;
import static vn.dossierledger.command.incident.Stage.BY_ADMIN;
import static vn.dossierledger.command.incident.Stage.DUTY;
import static vn.dossierledger.command.incident.Stage.ID;
import static vn.dossierledger.command.incident.Stage.LATER;
import static vn.dossierledger.command.incident.Stage.NOW;
import static vn.dossierledger.command.incident.Stage.ONE_STOP;
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
import vn.dossierledger.api.incident.EndOutage;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.rejection.IncidentClosed;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OutageNotConfirmed;
import vn.dossierledger.api.rejection.PeriodInvalid;

/** K9 stops. */
class EndOutageTest {

    private static EndOutage end(Caller by, Instant to) {
        return new EndOutage(ID, null, by, to);
    }

    @Test
    void it_is_over_now_unless_it_is_said() {
        given(reported(), lasting())
                .when(end(ADMIN, null))
                .appends(IncidentState.OUTAGE_OVER, new OutageEnded(ID, NOW, BY_ADMIN, NOW));
        Instant earlier = NOW.minusSeconds(1);
        given(reported(), lasting())
                .when(end(ADMIN, earlier))
                .appends(IncidentState.OUTAGE_OVER, new OutageEnded(ID, NOW, BY_ADMIN, earlier));
    }

    @Test
    void only_who_runs_the_system_ends_it() {
        given(reported(), lasting()).when(end(ONE_STOP, null)).refuses(new NotYourRole(Set.of(Role.ADMIN), DUTY));
        given(reported(), lasting()).when(end(ADMIN_OF_ANOTHER, null)).refuses(new NotYourAuthority("quangngai"));
    }

    @Test
    void only_a_confirmed_outage_that_lasts_ends() {
        given(reported()).when(end(ADMIN, null)).refuses(new OutageNotConfirmed(ID));
        given(reported(), lasting(), ended()).when(end(ADMIN, null)).refuses(new OutageNotConfirmed(ID));
    }

    @Test
    void what_is_resolved_is_over() {
        given(reported(), resolved()).when(end(ADMIN, null)).refuses(new IncidentClosed(ID));
    }

    @Test
    void it_ends_after_it_began_and_not_in_the_future() {
        given(reported(), lasting()).when(end(ADMIN, SINCE)).refuses(new PeriodInvalid(SINCE, SINCE));
        given(reported(), lasting()).when(end(ADMIN, LATER)).refuses(new PeriodInvalid(SINCE, LATER));
    }
}
