package vn.dossierledger.command.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.feedback.FeedbackEvent;
import vn.dossierledger.api.feedback.FeedbackState;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** The stage of the stories of feedback: what happened, who is there, and the whole of what follows. */
final class Stage {

    static final String COLLECTED = "QN 6.2, 9.4; CM 10.4";

    /** Monday, 14 September 2026, 09:00 in Asia/Ho_Chi_Minh. */
    static final Instant NOW = Instant.parse("2026-09-14T02:00:00Z");

    static final Confidential WORDS = new Confidential("Rất nhanh");
    static final Confidential BLANK = new Confidential(" ");

    static final Caller AN = new Caller("an", Set.of(Role.CITIZEN), null, null, "pseudonym-an");
    static final Caller BINH = new Caller("binh", Set.of(Role.CITIZEN), null, null, "pseudonym-binh");
    static final Caller ONE_STOP = officer(Role.ONE_STOP);
    static final Caller LEADER = officer(Role.LEADER);
    static final Caller SPECIALIST = officer(Role.SPECIALIST);
    static final Caller ELSEWHERE = new Caller("onestop2", Set.of(Role.ONE_STOP), "camau", null, null);
    static final Caller INSPECTOR = new Caller("inspector", Set.of(Role.INSPECTOR), null, null, null);

    /** An's dossiers of Quảng Ngãi: the first has come to its end, the second has not. */
    static final KnownDossier ENDED = dossier("H48.12-260901-0001", DossierState.RETURNED, true);

    static final KnownDossier OPEN = dossier("H48.12-260902-0001", DossierState.IN_PROCESS, false);

    private Stage() {}

    private static Caller officer(Role role) {
        return new Caller(role.name(), Set.of(role), "quangngai", null, null);
    }

    private static KnownDossier dossier(String code, DossierState state, boolean ended) {
        return new KnownDossier(
                code, "quangngai", "birth-registration", Set.of("pseudonym-an"), state, ended, "key of the applicant");
    }

    static Given given(FeedbackEvent... events) {
        AggregateTestFixture<Feedback> fixture = new AggregateTestFixture<>(Feedback.class);
        fixture.registerInjectableResource(new FeedbackDesk(
                Clock.fixed(NOW, ZoneOffset.UTC),
                (authority, day) -> Set.of("quangngai", "camau").contains(authority),
                code -> Optional.ofNullable(code.equals(ENDED.code()) ? ENDED : code.equals(OPEN.code()) ? OPEN : null),
                new OpenDiscretion()));
        return new Given(events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events));
    }

    /** Seals so that a story can read it: the key and the clear text. */
    private record OpenDiscretion() implements Discretion {
        @Override
        public String keyOf(String citizenRef) {
            return "key of " + citizenRef;
        }

        @Override
        public Sealed text(String key, Confidential text) {
            return new Sealed(key, "sealed " + text.text());
        }
    }

    record Given(TestExecutor<Feedback> executor) {
        Then when(Object command) {
            return new Then(executor.when(command));
        }
    }

    record Then(ResultValidator<Feedback> result) {
        void appends(FeedbackState state, FeedbackEvent event) {
            result.expectSuccessfulHandlerExecution()
                    .expectEvents(event)
                    .expectResultMessagePayloadMatching(Matchers.matches(state::equals));
        }

        void refuses(Rejection rejection) {
            boolean hidden = rejection instanceof DossierUnknown || rejection instanceof FeedbackUnknown;
            assertThat(hidden || !rejection.article().isBlank()).isTrue();
            result.expectNoEvents()
                    .expectException(Matchers.<Throwable>matches(thrown ->
                            thrown instanceof Rejected no && no.rejection().equals(rejection)));
        }
    }
}
