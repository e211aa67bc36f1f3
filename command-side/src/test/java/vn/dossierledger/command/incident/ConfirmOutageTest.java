package vn.dossierledger.command.incident;

import static vn.dossierledger.command.incident.Stage.ADMIN;
import static vn.dossierledger.command.incident.Stage.ADMIN_OF_ANOTHER;
import static vn.dossierledger.command.incident.Stage.BY_ADMIN;
import static vn.dossierledger.command.incident.Stage.DUTY;
import static vn.dossierledger.command.incident.Stage.HERE;
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
import vn.dossierledger.api.incident.ConfirmOutage;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.IncidentClosed;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.OutageAlreadyConfirmed;
import vn.dossierledger.api.rejection.PeriodInvalid;

/** K9 begins when who runs the system says that it was an outage. */
class ConfirmOutageTest {

    private static ConfirmOutage confirm(Caller by, Set<String> authorities, Instant from, Instant to) {
        return new ConfirmOutage(ID, null, by, authorities, from, to, "TB-13/2026");
    }

    private static ConfirmOutage confirm() {
        return confirm(ADMIN, null, null, null);
    }

    private static OutageConfirmed confirmed(Set<String> authorities, Instant from, Instant to) {
        return new OutageConfirmed(ID, NOW, BY_ADMIN, authorities, from, to, "TB-13/2026");
    }

    @Test
    void it_is_what_was_reported_unless_more_is_said() {
        given(reported()).when(confirm()).appends(IncidentState.OUTAGE, confirmed(HERE, SINCE, null));
    }

    @Test
    void it_may_have_hit_others_earlier_and_be_over() {
        Set<String> both = Set.of("quangngai", "camau");
        Instant earlier = SINCE.minusSeconds(60);
        given(reported())
                .when(confirm(ADMIN, both, earlier, NOW))
                .appends(IncidentState.OUTAGE_OVER, confirmed(both, earlier, NOW));
    }

    @Test
    void only_who_runs_the_system_confirms() {
        given(reported()).when(confirm(ONE_STOP, null, null, null)).refuses(new NotYourRole(Set.of(Role.ADMIN), DUTY));
    }

    @Test
    void an_administrator_of_one_authority_excuses_no_other() {
        given(reported()).when(confirm(ADMIN_OF_ANOTHER, null, null, null)).refuses(new NotYourAuthority("quangngai"));
        given(reported())
                .when(confirm(ADMIN_OF_ANOTHER, Set.of("camau"), null, NOW))
                .appends(
                        IncidentState.OUTAGE_OVER,
                        new OutageConfirmed(
                                ID, NOW, ADMIN_OF_ANOTHER.as(Role.ADMIN), Set.of("camau"), SINCE, NOW, "TB-13/2026"));
    }

    @Test
    void it_is_confirmed_once() {
        given(reported(), lasting()).when(confirm()).refuses(new OutageAlreadyConfirmed(ID));
        given(reported(), lasting(), ended()).when(confirm()).refuses(new OutageAlreadyConfirmed(ID));
    }

    @Test
    void what_is_resolved_is_over() {
        given(reported(), resolved()).when(confirm()).refuses(new IncidentClosed(ID));
    }

    @Test
    void nobody_was_hit_who_is_not_there() {
        given(reported()).when(confirm(ADMIN, Set.of("nowhere"), null, null)).refuses(new AuthorityUnknown("nowhere"));
    }

    @Test
    void it_begins_before_it_ends_and_lies_in_the_past() {
        given(reported()).when(confirm(ADMIN, null, LATER, null)).refuses(new PeriodInvalid(LATER, null));
        given(reported()).when(confirm(ADMIN, null, null, LATER)).refuses(new PeriodInvalid(SINCE, LATER));
        given(reported()).when(confirm(ADMIN, null, NOW, SINCE)).refuses(new PeriodInvalid(NOW, SINCE));
        given(reported()).when(confirm(ADMIN, null, SINCE, SINCE)).refuses(new PeriodInvalid(SINCE, SINCE));
    }
}
