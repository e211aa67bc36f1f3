package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.file;
import static vn.dossierledger.command.dossier.Facts.supplementProposed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.rejection.NoSupplementProposed;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.NotYourRole;

class ApproveSupplementTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ApproveSupplement approve(Caller by) {
        return new ApproveSupplement(CODE, null, by);
    }

    private static SupplementRequested asked(Instant at, Caller by, Role role, Instant respondBy) {
        return new SupplementRequested(
                CODE,
                at,
                by.as(role),
                SupplementPhase.PROCESSING,
                List.of(new SealedItemReason("anh", sealed("thiếu ảnh"))),
                sealed("cần thêm"),
                respondBy);
    }

    @Nested
    class Where_the_leader_approves {

        @Test
        void the_applicant_is_asked_for_what_was_proposed() {
            ledger.given(then(toProcess(), supplementProposed()))
                    .when(approve(Callers.LEADER))
                    .appends(DossierState.SUPPLEMENT, asked(NOW, Callers.LEADER, Role.LEADER, RESPOND_BY));
        }

        @Test
        void the_head_of_the_department_does_not() {
            ledger.given(then(toProcess(), supplementProposed()))
                    .when(approve(Callers.HEAD))
                    .refuses(new NotYourRole(Set.of(Role.LEADER), "QN 12.2"));
        }
    }

    @Nested
    class Where_the_head_of_the_department_approves {

        private final Ledger caMau = Ledger.under(Policies.caMau());

        @Test
        void the_applicant_is_asked_without_the_leader() {
            caMau.given(then(toProcess(), supplementProposed()))
                    .when(approve(Callers.HEAD))
                    .appends(DossierState.SUPPLEMENT, asked(NOW, Callers.HEAD, Role.DEPARTMENT_HEAD, RESPOND_BY));
        }

        @Test
        void nobody_else_does() {
            caMau.given(then(toProcess(), supplementProposed()))
                    .when(approve(Callers.LEADER))
                    .refuses(new NotYourRole(Set.of(Role.DEPARTMENT_HEAD), "CM 13.2"));
            caMau.given(then(toProcess(), supplementProposed()))
                    .when(approve(Callers.OTHER_HEAD))
                    .refuses(new NotYourDepartment("nghiep-vu"));
        }
    }

    @Test
    void a_day_that_passed_while_the_proposal_lay_is_asked_of_nobody() {
        Instant later = RESPOND_BY.plusSeconds(1);
        ledger.at(later)
                .given(then(toProcess(), supplementProposed()))
                .when(approve(Callers.LEADER))
                .appends(DossierState.SUPPLEMENT, asked(later, Callers.LEADER, Role.LEADER, null));
    }

    @Test
    void what_nobody_proposed_is_not_approved_nor_anything_twice() {
        ledger.given(toProcess()).when(approve(Callers.LEADER)).refuses(new NoSupplementProposed());
        ledger.given(then(
                        toProcess(),
                        supplementProposed(),
                        asked(NOW, Callers.LEADER, Role.LEADER, null),
                        new DossierSupplemented(
                                CODE,
                                NOW,
                                Callers.AN.as(Role.CITIZEN),
                                SupplementPhase.PROCESSING,
                                List.of(file("anh", "att-9")),
                                List.of())))
                .when(approve(Callers.LEADER))
                .refuses(new NoSupplementProposed());
    }
}
