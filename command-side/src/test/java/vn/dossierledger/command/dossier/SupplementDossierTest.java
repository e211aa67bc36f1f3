package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.checked;
import static vn.dossierledger.command.dossier.Facts.file;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.rejection.AttachmentUnknown;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FileShared;
import vn.dossierledger.api.rejection.SupplementUnanswered;
import vn.dossierledger.api.sealing.Confidential;

class SupplementDossierTest {

    private static final DossierEvent[] ASKED = {submitted(), checked(), supplementAsked()};

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static SupplementDossier add(Caller by, SubmittedComponent... components) {
        return new SupplementDossier(CODE, null, by, List.of(components), List.of());
    }

    private static SupplementDossier explain(String component, String reason) {
        return new SupplementDossier(
                CODE, null, Callers.AN, List.of(), List.of(new ItemReason(component, new Confidential(reason))));
    }

    @Nested
    class A_citizen_who_was_asked {

        @Test
        void adds_what_was_asked_for() {
            ledger.given(ASKED)
                    .when(add(Callers.AN, file("ban-sao", "att-9")))
                    .appends(
                            DossierState.SUBMITTED,
                            new DossierSupplemented(
                                    CODE,
                                    NOW,
                                    Callers.AN.as(Role.CITIZEN),
                                    SupplementPhase.INTAKE,
                                    List.of(file("ban-sao", "att-9")),
                                    List.of()));
        }

        @Test
        void with_files_that_are_here() {
            SubmittedComponent notHere = new SubmittedComponent("ban-sao", "att-of-another", null);
            ledger.given(ASKED).when(add(Callers.AN, notHere)).refuses(new AttachmentUnknown("att-of-another"));
        }

        /** Whose file it is, is not told to whom the dossier is none of their business. */
        @Test
        void which_nobody_else_is_told() {
            SubmittedComponent notHere = new SubmittedComponent("ban-sao", "att-of-another", null);
            ledger.given(ASKED).when(add(Callers.STRANGER, notHere)).refuses(new DossierUnknown(CODE));
        }

        @Test
        void or_says_why_not() {
            ledger.given(ASKED)
                    .when(explain("ban-sao", "đã nộp bản chính"))
                    .appends(
                            DossierState.SUBMITTED,
                            new DossierSupplemented(
                                    CODE,
                                    NOW,
                                    Callers.AN.as(Role.CITIZEN),
                                    SupplementPhase.INTAKE,
                                    List.of(),
                                    List.of(new SealedItemReason("ban-sao", sealed("đã nộp bản chính")))));
        }

        @Test
        void does_not_pass_over_an_item() {
            ledger.given(ASKED)
                    .when(add(Callers.AN, file("anh", "att-9")))
                    .refuses(new SupplementUnanswered(Set.of("ban-sao"), "QN 6.2"));
        }

        @Test
        void adds_nothing_unknown_and_nothing_twice() {
            ledger.given(ASKED)
                    .when(add(Callers.AN, file("ban-sao", "att-9"), file("thơ", "att-10")))
                    .refuses(new ComponentsUnknown(Set.of("thơ")));
            ledger.given(ASKED)
                    .when(add(Callers.AN, file("ban-sao", "att-9"), file("ban-sao", "att-10")))
                    .refuses(new ComponentRepeated("ban-sao"));
        }

        @Test
        void does_not_give_the_file_of_another_component() {
            ledger.given(ASKED)
                    .when(add(Callers.AN, file("ban-sao", "att-1")))
                    .refuses(new FileShared("att-1", "QN 7.1.a"));
        }

        @Test
        void may_give_the_same_file_of_the_same_component_again() {
            ledger.given(ASKED).when(add(Callers.AN, file("ban-sao", "att-2"))).allows();
        }
    }

    @Test
    void the_one_stop_adds_for_the_citizen() {
        ledger.given(ASKED)
                .when(add(Callers.ONE_STOP, file("ban-sao", "att-9")))
                .appends(
                        DossierState.SUBMITTED,
                        new DossierSupplemented(
                                CODE,
                                NOW,
                                Callers.ONE_STOP.as(Role.ONE_STOP),
                                SupplementPhase.INTAKE,
                                List.of(file("ban-sao", "att-9")),
                                List.of()));
    }

    @Test
    void what_a_department_asked_for_brings_the_dossier_back_into_process() {
        SupplementRequested byDepartment = new SupplementRequested(
                CODE,
                MONDAY_8,
                Callers.ONE_STOP.as(Role.ONE_STOP),
                SupplementPhase.PROCESSING,
                List.of(new SealedItemReason("anh", sealed("thiếu"))),
                sealed("cần thêm"),
                RESPOND_BY);
        ledger.given(then(toProcess(), byDepartment))
                .when(add(Callers.AN, file("anh", "att-9")))
                .appends(
                        DossierState.IN_PROCESS,
                        new DossierSupplemented(
                                CODE,
                                NOW,
                                Callers.AN.as(Role.CITIZEN),
                                SupplementPhase.PROCESSING,
                                List.of(file("anh", "att-9")),
                                List.of()));
    }
}
