package vn.dossierledger.command.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.accepted;
import static vn.dossierledger.command.dossier.Facts.consulted;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.LimitUnit;
import vn.dossierledger.api.clock.TimeLimit;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.event.ConsultationRequested;
import vn.dossierledger.api.rejection.DepartmentUnknown;
import vn.dossierledger.api.rejection.OnlyTheLead;
import vn.dossierledger.api.rejection.OwnDepartment;
import vn.dossierledger.api.rejection.ShareBeyondAppointment;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.clocks.DossierClocks;

class RequestConsultationTest {

    private static final TimeLimit TWO_DAYS = TimeLimit.of("2", LimitUnit.WORKING_DAYS);

    private final Ledger ledger = Ledger.under(Policies.dinhQuan());

    private static RequestConsultation ask(Caller by, String department, TimeLimit within) {
        return new RequestConsultation(CODE, null, by, department, new Confidential("ý kiến?"), within);
    }

    private ConsultationRequested asked(int number, TimeLimit within) {
        return new ConsultationRequested(
                CODE,
                NOW,
                Callers.SPECIALIST.as(Role.SPECIALIST),
                number,
                "tu-phap",
                sealed("ý kiến?"),
                within,
                within == null
                        ? null
                        : DossierClocks.due(
                                NOW, within, ledger.rulesOf("level4").calendar()));
    }

    @Nested
    class The_department_that_leads {

        @Test
        void asks_another_one_and_says_by_when() {
            ledger.given(toProcess())
                    .when(ask(Callers.SPECIALIST, "tu-phap", TWO_DAYS))
                    .appends(DossierState.CO_PROCESSING, asked(1, TWO_DAYS));
            // Two working days from Monday 09:00 end on Wednesday at 09:00.
            assertThat(asked(1, TWO_DAYS).due().dueAt()).isEqualTo(Instant.parse("2026-09-16T02:00:00Z"));
        }

        @Test
        void asks_without_a_time_as_well() {
            ledger.given(toProcess())
                    .when(ask(Callers.SPECIALIST, "tu-phap", null))
                    .appends(DossierState.CO_PROCESSING, asked(1, null));
        }

        @Test
        void asks_again_while_others_still_answer() {
            ledger.given(then(toProcess(), consulted()))
                    .when(ask(Callers.SPECIALIST, "tu-phap", null))
                    .appends(DossierState.CO_PROCESSING, asked(2, null));
        }

        @Test
        void does_not_ask_itself_nor_a_department_that_there_is_not() {
            ledger.given(toProcess())
                    .when(ask(Callers.SPECIALIST, "nghiep-vu", null))
                    .refuses(new OwnDepartment("nghiep-vu"));
            ledger.given(toProcess())
                    .when(ask(Callers.SPECIALIST, "vu-tru", null))
                    .refuses(new DepartmentUnknown("vu-tru"));
        }

        @Test
        void gives_no_more_time_than_it_has() {
            TimeLimit sixDays = TimeLimit.of("6", LimitUnit.WORKING_DAYS);
            Instant dueAt = Instant.parse("2026-09-22T02:00:00Z");
            Instant appointment = accepted().appointment().due().dueAt();
            ledger.given(toProcess())
                    .when(ask(Callers.SPECIALIST, "tu-phap", sixDays))
                    .refuses(new ShareBeyondAppointment(dueAt, appointment, "DQ 4.3.b"));
            PolicyDraft open = new PolicyDraft();
            open.sharesWithinTheWhole = PolicyDraft.cite(false, "default: a share may last");
            Ledger.under(open.done())
                    .given(toProcess())
                    .when(ask(Callers.SPECIALIST, "tu-phap", sixDays))
                    .allows();
        }
    }

    @Test
    void another_department_does_not_involve_others() {
        ledger.given(toProcess())
                .when(ask(Callers.OTHER_SPECIALIST, "nghiep-vu", null))
                .refuses(new OnlyTheLead("nghiep-vu", "DQ 4.3.b"));
        ledger.given(then(toProcess(), consulted()))
                .when(ask(Callers.OTHER_SPECIALIST, "nghiep-vu", null))
                .refuses(new OnlyTheLead("nghiep-vu", "DQ 4.3.b"));
    }
}
