package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.supplemented;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.rejection.LapseNotOffered;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.SupplementNotOverdue;

class LapseSupplementTest {

    private static final Instant LATER = RESPOND_BY.plusSeconds(1);

    private final Ledger ledger = Ledger.under(Policies.lapsing()).at(LATER);

    private static LapseSupplement lapse(Caller by) {
        return new LapseSupplement(CODE, null, by);
    }

    private static SupplementLapsed lapsed(Actor by, SupplementPhase phase) {
        return new SupplementLapsed(CODE, LATER, by, phase, RESPOND_BY, "default: they do");
    }

    @Nested
    class A_supplement_that_never_came {

        @Test
        void ends_a_dossier_that_was_not_taken_in() {
            ledger.given(submitted(), supplementAsked())
                    .when(lapse(Caller.THE_CLOCK))
                    .appends(DossierState.DECLINED, lapsed(Actor.THE_CLOCK, SupplementPhase.INTAKE));
        }

        @Test
        void stops_a_dossier_in_process() {
            ledger.given(then(toProcess(), supplementAsked(SupplementPhase.PROCESSING, RESPOND_BY)))
                    .when(lapse(Caller.THE_CLOCK))
                    .appends(DossierState.STOPPED, lapsed(Actor.THE_CLOCK, SupplementPhase.PROCESSING));
        }

        @Test
        void may_be_closed_by_the_one_stop_too() {
            ledger.given(submitted(), supplementAsked())
                    .when(lapse(Callers.ONE_STOP))
                    .appends(DossierState.DECLINED, lapsed(Callers.ONE_STOP.as(Role.ONE_STOP), SupplementPhase.INTAKE));
        }
    }

    @Nested
    class Nothing_lapses {

        @Test
        void on_the_last_moment_itself() {
            ledger.at(RESPOND_BY)
                    .given(submitted(), supplementAsked())
                    .when(lapse(Caller.THE_CLOCK))
                    .refuses(new SupplementNotOverdue(RESPOND_BY, "default: they do"));
        }

        @Test
        void where_no_day_was_named() {
            ledger.given(submitted(), supplementAsked(SupplementPhase.INTAKE, null))
                    .when(lapse(Callers.ONE_STOP))
                    .refuses(new SupplementNotOverdue(null, "default: they do"));
        }

        @Test
        void where_the_policy_does_not_say_so() {
            Ledger.under(Policies.quangNgai())
                    .at(LATER)
                    .given(submitted(), supplementAsked())
                    .when(lapse(Callers.ONE_STOP))
                    .refuses(new LapseNotOffered("default: never"));
        }

        @Test
        void when_the_answer_came() {
            ledger.given(submitted(), supplementAsked(), supplemented())
                    .when(lapse(Caller.THE_CLOCK))
                    .refuses(new NotInState(DossierState.SUBMITTED, Waiting.FOR_A_SUPPLEMENT));
        }

        @Test
        void at_the_wish_of_a_department() {
            ledger.given(then(toProcess(), supplementAsked(SupplementPhase.PROCESSING, RESPOND_BY)))
                    .when(lapse(Callers.SPECIALIST))
                    .refuses(new NotYourRole(Set.of(Role.CLOCK, Role.ONE_STOP), "default: they do"));
        }
    }
}
