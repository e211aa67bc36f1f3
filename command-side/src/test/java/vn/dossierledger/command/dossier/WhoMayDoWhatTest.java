package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotYourAuthority;
import vn.dossierledger.api.rejection.NotYourRole;

/** DOMAIN.md 2, the column "who": every command, tried by everybody. */
class WhoMayDoWhatTest {

    private static final Map<Role, Caller> PEOPLE = Map.ofEntries(
            Map.entry(Role.CITIZEN, Callers.AN),
            Map.entry(Role.ONE_STOP, Callers.ONE_STOP),
            Map.entry(Role.SPECIALIST, Callers.SPECIALIST),
            Map.entry(Role.DEPARTMENT_HEAD, Callers.HEAD),
            Map.entry(Role.LEADER, Callers.LEADER),
            Map.entry(Role.CASHIER, Callers.CASHIER),
            Map.entry(Role.INSPECTOR, Callers.INSPECTOR),
            Map.entry(Role.REPORTING, Callers.REPORTING),
            Map.entry(Role.ADMIN, Callers.ADMIN),
            Map.entry(Role.CLOCK, Caller.THE_CLOCK));

    /** Tuesday morning: late for K1, in time for all else. */
    private final Ledger ledger = Ledger.under(Policies.lapsing()).at(Instant.parse("2026-09-15T02:00:00Z"));

    private static Set<Role> actors(Commands command) {
        return switch (command) {
            case CHECK, ASK_SUPPLEMENT, DECLINE, ACCEPT, FORWARD, COMPARE, DISPATCH, FAIL_DELIVERY ->
                Set.of(Role.ONE_STOP);
            case CONFIRM_PAPER -> Set.of(Role.ONE_STOP);
            case ASSIGN -> Set.of(Role.DEPARTMENT_HEAD);
            case SEND_BACK_TO_ONE_STOP, CONSULT, PROPOSE_SUPPLEMENT -> Set.of(Role.SPECIALIST);
            case SEND_COPY -> Set.of(Role.ONE_STOP, Role.SPECIALIST);
            case APPROVE_SUPPLEMENT -> Set.of(Role.LEADER);
            case SUPPLEMENT, RETURN -> Set.of(Role.CITIZEN, Role.ONE_STOP);
            case ASK_FEE -> Set.of(Role.ONE_STOP, Role.SPECIALIST);
            case PAY -> Set.of(Role.CITIZEN, Role.ONE_STOP, Role.CASHIER);
            case REFUND -> Set.of(Role.LEADER, Role.CASHIER);
            case PROPOSE, HAND_OVER -> Set.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD);
            case SEND_BACK, SIGN, REJECT, DECLARE -> Set.of(Role.LEADER);
            case WISH_BACK -> Set.of(Role.CITIZEN, Role.ONE_STOP);
            case GIVE_BACK -> Set.of(Role.ONE_STOP, Role.SPECIALIST);
            case CORRECT -> Set.of(Role.DEPARTMENT_HEAD, Role.LEADER);
            case ERASE -> Set.of(Role.ADMIN);
            case STOP, RESUME, REOPEN -> Set.of(Role.LEADER);
            case MISS, WARN, COUNT_AGAIN, GIVE_UP_WAITING -> Set.of(Role.CLOCK);
            case APOLOGISE -> Set.of(Role.LEADER, Role.ONE_STOP);
            case EXTEND -> Set.of(Role.LEADER);
            case LAPSE -> Set.of(Role.CLOCK, Role.ONE_STOP);
        };
    }

    /** Where Quảng Ngãi's regulation speaks of the step, or which of our defaults stands in. */
    private static String article(Commands command) {
        return switch (command) {
            case CHECK, ACCEPT -> "QN 11.1";
            case ASK_SUPPLEMENT, DECLINE -> "QN 11.2";
            case SUPPLEMENT -> "QN 6.2";
            case CONFIRM_PAPER, COMPARE -> "QN 7.2.a";
            case LAPSE -> "default: they do";
            case ASK_FEE, PAY -> "QN 7.2.b";
            case REFUND, DECLARE -> "QN 8.2.c";
            case FORWARD -> "QN 11.4";
            case ASSIGN, PROPOSE, SEND_BACK, SIGN, REJECT, PROPOSE_SUPPLEMENT, APPROVE_SUPPLEMENT -> "QN 12.2";
            case HAND_OVER -> "QN 12.1.b";
            case CONSULT, SEND_COPY -> "QN 8.1.b";
            case DISPATCH, FAIL_DELIVERY, RETURN -> "QN 8.2.b";
            case GIVE_UP_WAITING -> "default: 30 days";
            case MISS, WARN -> "default: soon";
            case STOP, RESUME -> "default: the rest of the limit";
            case APOLOGISE -> "default: one";
            case CORRECT -> "QN 4.3";
            case SEND_BACK_TO_ONE_STOP, EXTEND, COUNT_AGAIN, WISH_BACK, GIVE_BACK, REOPEN, ERASE ->
                ActorRules.OUR_CHOICE;
        };
    }

    @ParameterizedTest
    @EnumSource
    void each_step_is_taken_by_its_actors_and_by_nobody_else(Commands command) {
        for (Map.Entry<Role, Caller> person : PEOPLE.entrySet()) {
            Ledger.Then answer = rulesFor(command).given(command.history()).when(command.by(person.getValue()));
            if (actors(command).contains(person.getKey())) {
                answer.allows();
            } else {
                answer.refuses(new NotYourRole(actors(command), article(command)));
            }
        }
    }

    /** Only a calendar that has changed lets a promise be counted again. */
    private Ledger rulesFor(Commands command) {
        return command == Commands.COUNT_AGAIN
                ? ledger.counting(RecomputeAppointmentTest.WITH_WEDNESDAY_OFF, RecomputeAppointmentTest.FIRST)
                : ledger;
    }

    @ParameterizedTest
    @EnumSource
    void a_stranger_does_not_learn_that_the_dossier_exists(Commands command) {
        for (Caller officer :
                List.of(Callers.ONE_STOP, Callers.SPECIALIST, Callers.HEAD, Callers.LEADER, Callers.CASHIER)) {
            ledger.given(command.history())
                    .when(command.by(Callers.elsewhere(officer)))
                    .refuses(new DossierUnknown(CODE));
        }
        ledger.given(command.history()).when(command.by(Callers.STRANGER)).refuses(new DossierUnknown(CODE));
    }

    @ParameterizedTest
    @EnumSource
    void who_has_a_copy_sees_the_dossier_and_handles_nothing_but_the_copy(Commands command) {
        for (Role role : List.of(Role.ONE_STOP, Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.LEADER, Role.CASHIER)) {
            ledger.given(Facts.then(command.history(), Facts.copySent(), Facts.copyAnswered()))
                    .when(command.by(Callers.agencyOfficer("there", role)))
                    .refuses(new NotYourAuthority(TestRulebook.AUTHORITY));
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_officer_elsewhere_who_owns_the_dossier_is_its_citizen_and_no_more(Commands command) {
        Caller owner = new Caller(
                "officer", Set.of(Role.CITIZEN, Role.ONE_STOP, Role.LEADER), "elsewhere", null, "pseudonym-an");
        Ledger.Then answer = ledger.given(command.history()).when(command.by(owner));
        if (actors(command).contains(Role.CITIZEN)) {
            answer.allows();
        } else {
            answer.refuses(new NotYourRole(actors(command), article(command)));
        }
    }
}
