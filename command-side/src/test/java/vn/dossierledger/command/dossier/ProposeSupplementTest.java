package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.RESPOND_BY;
import static vn.dossierledger.command.dossier.Facts.supplementProposed;
import static vn.dossierledger.command.dossier.Facts.then;
import static vn.dossierledger.command.dossier.Facts.toProcess;
import static vn.dossierledger.command.dossier.Ledger.NOW;
import static vn.dossierledger.command.dossier.Ledger.sealed;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.SealedItemReason;
import vn.dossierledger.api.dossier.command.ProposeSupplement;
import vn.dossierledger.api.dossier.event.SupplementProposed;
import vn.dossierledger.api.rejection.ComponentRepeated;
import vn.dossierledger.api.rejection.ComponentsUnknown;
import vn.dossierledger.api.rejection.NotYourDepartment;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.ResponseInThePast;
import vn.dossierledger.api.rejection.SupplementAlreadyProposed;
import vn.dossierledger.api.sealing.Confidential;

class ProposeSupplementTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ProposeSupplement propose(String reason, Instant respondBy, ItemReason... items) {
        return new ProposeSupplement(
                CODE, null, Callers.SPECIALIST, List.of(items), Confidential.of(reason), respondBy);
    }

    private static ItemReason photo() {
        return new ItemReason("anh", new Confidential("thiếu ảnh"));
    }

    @Test
    void a_department_says_what_it_lacks_and_why_and_waits_for_approval() {
        ledger.given(toProcess())
                .when(propose("cần thêm", RESPOND_BY, photo()))
                .appends(
                        DossierState.IN_PROCESS,
                        new SupplementProposed(
                                CODE,
                                NOW,
                                Callers.SPECIALIST.as(Role.SPECIALIST),
                                List.of(new SealedItemReason("anh", sealed("thiếu ảnh"))),
                                sealed("cần thêm"),
                                RESPOND_BY));
    }

    @Test
    void it_says_why() {
        ledger.given(toProcess()).when(propose(" ", null, photo())).refuses(new ReasonMissing("QN 12.2"));
        ledger.given(toProcess()).when(propose("cần thêm", null)).refuses(new ReasonMissing("QN 12.2"));
        Ledger.under(Policies.caMau())
                .given(toProcess())
                .when(propose("cần thêm", null, new ItemReason("anh", new Confidential(""))))
                .refuses(new ReasonMissing("CM 13.2"));
    }

    @Test
    void it_names_what_the_procedure_knows_and_each_once() {
        ledger.given(toProcess())
                .when(propose("cần thêm", null, new ItemReason("thơ", new Confidential("thiếu"))))
                .refuses(new ComponentsUnknown(Set.of("thơ")));
        ledger.given(toProcess())
                .when(propose("cần thêm", null, photo(), photo()))
                .refuses(new ComponentRepeated("anh"));
    }

    @Test
    void an_answer_is_asked_for_by_a_day_that_is_still_to_come() {
        ledger.given(toProcess()).when(propose("cần thêm", NOW, photo())).refuses(new ResponseInThePast(NOW, NOW));
    }

    @Test
    void one_proposal_waits_at_a_time() {
        ledger.given(then(toProcess(), supplementProposed()))
                .when(propose("cần thêm nữa", null, photo()))
                .refuses(new SupplementAlreadyProposed());
    }

    @Test
    void another_department_proposes_nothing() {
        ledger.given(toProcess())
                .when(new ProposeSupplement(
                        CODE, null, Callers.OTHER_SPECIALIST, List.of(photo()), Confidential.of("cần"), null))
                .refuses(new NotYourDepartment("nghiep-vu"));
    }
}
