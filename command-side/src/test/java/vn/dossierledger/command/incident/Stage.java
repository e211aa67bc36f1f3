package vn.dossierledger.command.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.incident.IncidentEvent;
import vn.dossierledger.api.incident.IncidentKind;
import vn.dossierledger.api.incident.IncidentReported;
import vn.dossierledger.api.incident.IncidentResolved;
import vn.dossierledger.api.incident.IncidentState;
import vn.dossierledger.api.incident.OutageConfirmed;
import vn.dossierledger.api.incident.OutageEnded;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;

/** The stage of the stories of incidents: what happened, who is there, and the whole of what follows. */
final class Stage {

    static final String ID = "incident/1";
    static final String DUTY = "QN 10.7; CM 11.7; BT 17.3";

    /** Monday, 14 September 2026, 09:00 in Asia/Ho_Chi_Minh. */
    static final Instant NOW = Instant.parse("2026-09-14T02:00:00Z");

    static final Instant SINCE = NOW.minusSeconds(3600);
    static final Instant LATER = NOW.plusSeconds(1);
    static final Set<String> HERE = Set.of("quangngai");

    static final Caller ONE_STOP = new Caller("onestop", Set.of(Role.ONE_STOP), "quangngai", null, null);
    static final Caller ADMIN = new Caller("admin", Set.of(Role.ADMIN), null, null, null);
    static final Caller ADMIN_OF_ANOTHER = new Caller("admin2", Set.of(Role.ADMIN), "camau", null, null);
    static final Caller CITIZEN = new Caller("an", Set.of(Role.CITIZEN), null, null, "pseudonym-an");
    static final Actor BY_ADMIN = ADMIN.as(Role.ADMIN);

    private Stage() {}

    static IncidentReported reported() {
        return new IncidentReported(
                ID, SINCE, ONE_STOP.as(Role.ONE_STOP), IncidentKind.SYSTEM_DOWN, HERE, SINCE, "TB-12/2026");
    }

    static OutageConfirmed lasting() {
        return new OutageConfirmed(ID, SINCE, BY_ADMIN, HERE, SINCE, null, null);
    }

    static OutageEnded ended() {
        return new OutageEnded(ID, NOW, BY_ADMIN, NOW);
    }

    static IncidentResolved resolved() {
        return new IncidentResolved(ID, NOW, BY_ADMIN, NOW, null);
    }

    static Given given(IncidentEvent... events) {
        AggregateTestFixture<Incident> fixture = new AggregateTestFixture<>(Incident.class);
        fixture.registerInjectableResource(
                new IncidentDesk(Clock.fixed(NOW, ZoneOffset.UTC), (authority, day) -> Set.of("quangngai", "camau")
                        .contains(authority)));
        return new Given(events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events));
    }

    record Given(TestExecutor<Incident> executor) {
        Then when(Object command) {
            return new Then(executor.when(command));
        }
    }

    record Then(ResultValidator<Incident> result) {
        void appends(IncidentState state, IncidentEvent event) {
            result.expectSuccessfulHandlerExecution()
                    .expectEvents(event)
                    .expectResultMessagePayloadMatching(Matchers.matches(state::equals));
        }

        void refuses(Rejection rejection) {
            assertThat(rejection.article()).isNotBlank();
            result.expectNoEvents()
                    .expectException(Matchers.<Throwable>matches(thrown ->
                            thrown instanceof Rejected no && no.rejection().equals(rejection)));
        }
    }
}
