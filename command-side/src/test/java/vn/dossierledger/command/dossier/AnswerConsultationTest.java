package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.consultationAnswered;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.copySent;
import static vn.dossierledger.command.dossier.Facts.notPerformed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.AnswerConsultation;
import vn.dossierledger.api.dossier.event.ConsultationAnswered;
import vn.dossierledger.api.rejection.ConsultationUnknown;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.sealing.Confidential;

class AnswerConsultationTest {

    private final Ledger ledger = Ledger.under(Policies.dinhQuan());

    private static AnswerConsultation answer(Caller by, int number) {
        return new AnswerConsultation(CODE, null, by, number, new Confidential("đồng ý"));
    }

    private static ConsultationAnswered answered(Caller by, Role role) {
        return new ConsultationAnswered(CODE, NOW, by.as(role), 1, sealed("đồng ý"));
    }

    @Nested
    class The_department_that_was_asked {

        @Test
        void answers_and_the_lead_goes_on() {
            ledger.given(then(toProcess(), consulted()))
                    .when(answer(Callers.OTHER_SPECIALIST, 1))
                    .appends(DossierState.IN_PROCESS, answered(Callers.OTHER_SPECIALIST, Role.SPECIALIST));
        }

        @Test
        void answers_through_its_head_as_well() {
            ledger.given(then(toProcess(), consulted()))
                    .when(answer(Callers.OTHER_HEAD, 1))
                    .appends(DossierState.IN_PROCESS, answered(Callers.OTHER_HEAD, Role.DEPARTMENT_HEAD));
        }

        @Test
        void answers_while_an_agency_still_has_its_copy() {
            ledger.given(then(toProcess(), consulted(), copySent()))
                    .when(answer(Callers.OTHER_SPECIALIST, 1))
                    .appends(DossierState.CO_PROCESSING, answered(Callers.OTHER_SPECIALIST, Role.SPECIALIST));
        }

        @Test
        void answers_what_was_asked_and_once() {
            ledger.given(then(toProcess(), consulted()))
                    .when(answer(Callers.OTHER_SPECIALIST, 2))
                    .refuses(new ConsultationUnknown(2));
            ledger.given(then(toProcess(), consulted(), copySent(), consultationAnswered()))
                    .when(answer(Callers.OTHER_SPECIALIST, 1))
                    .refuses(new ConsultationUnknown(1));
        }

        @Test
        void answers_nothing_when_the_lead_has_gone_on() {
            ledger.given(then(toProcess(), consulted(), notPerformed()))
                    .when(answer(Callers.OTHER_SPECIALIST, 1))
                    .refuses(new NotInState(DossierState.STOPPED, Set.of(DossierState.CO_PROCESSING)));
        }
    }

    @Test
    void nobody_answers_for_it() {
        ledger.given(then(toProcess(), consulted()))
                .when(answer(Callers.SPECIALIST, 1))
                .refuses(new NotYourDepartment("tu-phap"));
        ledger.given(then(toProcess(), consulted()))
                .when(answer(Callers.LEADER, 1))
                .refuses(new NotYourRole(Set.of(Role.SPECIALIST, Role.DEPARTMENT_HEAD), "DQ 4.3.b"));
        ledger.given(then(toProcess(), consulted()))
                .when(answer(Callers.elsewhere(Callers.OTHER_SPECIALIST), 1))
                .refuses(new DossierUnknown(CODE));
    }
}
