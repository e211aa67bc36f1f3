package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toAcceptance;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.Holder;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.event.DeadlineExtended;
import vn.dossierledger.api.dossier.event.DeadlineWarned;
import vn.dossierledger.api.rejection.NoWarningDue;
import vn.dossierledger.api.rejection.NotYourRole;

class RecordDeadlineWarningTest {

    private static final TimeLimit AN_HOUR = TimeLimit.of("1", LimitUnit.WORKING_HOURS);
    private static final TimeLimit A_DAY = TimeLimit.of("1", LimitUnit.WORKING_DAYS);
    /** K1: 8 working hours from Monday 08:00. */
    private static final Instant INTAKE_ENDS = Instant.parse("2026-09-15T01:00:00Z");
    /** An hour before: the work of Tuesday begins at 07:00. */
    private static final Instant TUESDAY_7 = Instant.parse("2026-09-15T00:00:00Z");
    /** K3: five working days from Monday 08:00, and a day before. */
    private static final Instant PROMISED = Instant.parse("2026-09-21T01:00:00Z");

    private static final Instant FRIDAY_8 = Instant.parse("2026-09-18T01:00:00Z");

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static RecordDeadlineWarning warn(ClockName clock, Instant dueAt, TimeLimit threshold) {
        return new RecordDeadlineWarning(CODE, null, Caller.THE_CLOCK, clock, dueAt, threshold);
    }

    private static DeadlineWarned warnedOfTheIntake() {
        return new DeadlineWarned(
                CODE,
                TUESDAY_7,
                Actor.THE_CLOCK,
                ClockName.INTAKE,
                MONDAY_8,
                INTAKE_ENDS,
                AN_HOUR,
                "default: 8 working hours",
                Holder.ONE_STOP);
    }

    @Nested
    class An_end_that_comes_near {

        @Test
        void is_warned_of_for_whoever_would_be_late() {
            ledger.at(TUESDAY_7)
                    .given(submitted())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS, AN_HOUR))
                    .appends(DossierState.SUBMITTED, warnedOfTheIntake());
        }

        @Test
        void is_warned_of_for_the_whole() {
            ledger.at(FRIDAY_8)
                    .given(toProcess())
                    .when(warn(ClockName.RESOLUTION, PROMISED, A_DAY))
                    .appends(
                            DossierState.IN_PROCESS,
                            new DeadlineWarned(
                                    CODE,
                                    FRIDAY_8,
                                    Actor.THE_CLOCK,
                                    ClockName.RESOLUTION,
                                    MONDAY_8,
                                    PROMISED,
                                    A_DAY,
                                    "QN 8.1.a",
                                    null));
        }

        @Test
        void is_warned_of_once_for_each_threshold() {
            ledger.at(TUESDAY_7.plusSeconds(60))
                    .given(submitted(), warnedOfTheIntake())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS, AN_HOUR))
                    .refuses(new NoWarningDue(ClockName.INTAKE));
        }

        @Test
        void is_warned_of_again_when_it_was_moved() {
            Instant thursday = Instant.parse("2026-09-24T01:00:00Z");
            Instant wednesday = Instant.parse("2026-09-23T01:00:00Z");
            DeadlineExtended extended = new DeadlineExtended(
                    CODE, FRIDAY_8, Callers.LEADER.as(Role.LEADER), PROMISED, thursday, "Điều 5 Luật mẫu");
            ledger.at(wednesday)
                    .given(then(toProcess(), extended))
                    .when(warn(ClockName.RESOLUTION, thursday, A_DAY))
                    .allows();
        }
    }

    @Nested
    class Nobody_is_warned {

        @Test
        void too_early() {
            ledger.at(TUESDAY_7.minusSeconds(1))
                    .given(submitted())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS, AN_HOUR))
                    .refuses(new NoWarningDue(ClockName.INTAKE));
        }

        @Test
        void when_it_is_too_late() {
            ledger.at(INTAKE_ENDS.plusSeconds(1))
                    .given(submitted())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS, AN_HOUR))
                    .refuses(new NoWarningDue(ClockName.INTAKE));
        }

        @Test
        void of_what_was_done() {
            ledger.at(TUESDAY_7)
                    .given(toAcceptance())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS, AN_HOUR))
                    .refuses(new NoWarningDue(ClockName.INTAKE));
        }

        @Test
        void of_an_end_that_the_clock_does_not_have_or_so_early_as_the_policy_does_not_say() {
            ledger.at(TUESDAY_7)
                    .given(submitted())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS.plusSeconds(1), AN_HOUR))
                    .refuses(new NoWarningDue(ClockName.INTAKE));
            ledger.at(TUESDAY_7)
                    .given(submitted())
                    .when(warn(ClockName.INTAKE, INTAKE_ENDS, A_DAY))
                    .refuses(new NoWarningDue(ClockName.INTAKE));
        }

        @Test
        void by_anybody_but_the_clock() {
            ledger.at(TUESDAY_7)
                    .given(submitted())
                    .when(Commands.WARN.by(Callers.LEADER))
                    .refuses(new NotYourRole(Set.of(Role.CLOCK), null));
        }
    }
}
