package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.CustomTypeSafeMatcher;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.policy.AuthorityProfile;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.Rejected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.clocks.Rules;
import vn.dossierledger.clocks.WorkingCalendar;

/** The stage of the stories: what happened, what is asked, and the whole of what follows. */
final class Ledger {

    /** Monday, 14 September 2026, 08:00 in Asia/Ho_Chi_Minh. */
    static final Instant MONDAY_8 = Instant.parse("2026-09-14T01:00:00Z");
    /** When the commands of the stories are handled: an hour later. */
    static final Instant NOW = Instant.parse("2026-09-14T02:00:00Z");

    private final TestRulebook rulebook;
    private Instant now = NOW;
    private List<List<DossierEvent>> others = List.of();
    private boolean keyInUse = true;
    private final List<String> drawn = new ArrayList<>();

    private Ledger(TestRulebook rulebook) {
        this.rulebook = rulebook;
    }

    static Ledger under(PolicyProfile policy) {
        return new Ledger(new TestRulebook(policy));
    }

    /** Under a calendar of 2026 that was another one before. */
    Ledger counting(WorkingCalendar calendar, WorkingCalendar... older) {
        Map<Integer, WorkingCalendar> versions =
                Arrays.stream(older).collect(Collectors.toMap(each -> each.version(2026), Function.identity()));
        return new Ledger(new TestRulebook(rulebook.content(), calendar, versions)).at(now);
    }

    Ledger at(Instant instant) {
        now = instant;
        return this;
    }

    /** What happened to other dossiers of An. */
    Ledger besides(DossierEvent[]... lives) {
        others = Arrays.stream(lives).map(List::of).toList();
        return this;
    }

    /** An was forgotten by way of another dossier. */
    Ledger afterTheKeyIsDestroyed() {
        keyInUse = false;
        return this;
    }

    Given given(DossierEvent... events) {
        AggregateTestFixture<Dossier> fixture = new AggregateTestFixture<>(Dossier.class);
        fixture.registerInjectableResource(new Desk(
                Clock.fixed(now, ZoneOffset.UTC),
                rulebook,
                this::draw,
                new TestSealing(),
                new TestRecords(List.of(events), others, keyInUse)));
        return new Given(events.length == 0 ? fixture.givenNoPriorActivity() : fixture.given((Object[]) events));
    }

    /** The rules of a procedure, all in their first version. */
    Rules rulesOf(String procedure) {
        return new Rules(
                rulebook.policy(),
                rulebook.procedureVersion(TestRulebook.AUTHORITY, procedure, 1).orElseThrow(),
                rulebook.calendar());
    }

    /** How many codes were drawn. */
    int drawn() {
        return drawn.size();
    }

    String lastDrawn() {
        return drawn.getLast();
    }

    private String draw(AuthorityProfile authority, LocalDate day) {
        drawn.add("%s-%s-%04d"
                .formatted(
                        authority.unitCode(),
                        DateTimeFormatter.ofPattern("yyMMdd").format(day),
                        drawn() + 1));
        return lastDrawn();
    }

    record Given(TestExecutor<Dossier> executor) {
        Then when(Object command) {
            return new Then(executor.when(command));
        }
    }

    record Then(ResultValidator<Dossier> result) {

        void appends(DossierState state, DossierEvent event) {
            result.expectSuccessfulHandlerExecution()
                    .expectEvents(event)
                    .expectResultMessagePayloadMatching(Matchers.matches(state::equals));
        }

        void refuses(Rejection rejection) {
            cites(rejection);
            result.expectNoEvents().expectException(rejectedWith(rejection));
        }

        /** Whatever a rule refuses in a story, it names the article or says that it is ours; only what nobody may see has none. */
        private static void cites(Rejection rejection) {
            if (!(rejection instanceof DossierUnknown)) {
                assertThat(rejection.article())
                        .as("article of %s", rejection)
                        .matches("(DQ|QN|BT|CM) \\d.*|default: .+");
            }
        }

        void allows() {
            result.expectSuccessfulHandlerExecution();
        }

        private static Matcher<Rejected> rejectedWith(Rejection expected) {
            return new CustomTypeSafeMatcher<>("rejection " + expected) {
                @Override
                protected boolean matchesSafely(Rejected actual) {
                    return equalTo(expected).matches(actual.rejection());
                }

                @Override
                protected void describeMismatchSafely(Rejected actual, Description mismatch) {
                    mismatch.appendText("was " + actual.rejection());
                }
            };
        }
    }

    /** Seals so that a story can read it: the key and the clear text. */
    static Sealed sealed(String text) {
        return new Sealed("key of pseudonym-an", "sealed " + text);
    }

    private record TestSealing() implements Sealing {
        @Override
        public Sealed applicant(String applicantRef, Applicant applicant) {
            return new Sealed("key of " + applicantRef, "sealed " + applicant.name());
        }

        @Override
        public Sealed text(String key, Confidential text) {
            return new Sealed(key, "sealed " + text.text());
        }
    }
}
