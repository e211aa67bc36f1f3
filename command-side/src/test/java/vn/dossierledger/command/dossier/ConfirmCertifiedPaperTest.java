package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Facts.CODE;
import static vn.dossierledger.command.dossier.Facts.paperReceived;
import static vn.dossierledger.command.dossier.Facts.promisingPaper;
import static vn.dossierledger.command.dossier.Facts.submitted;
import static vn.dossierledger.command.dossier.Facts.supplementAsked;
import static vn.dossierledger.command.dossier.Ledger.MONDAY_8;
import static vn.dossierledger.command.dossier.Ledger.NOW;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.ConfirmCertifiedPaper;
import vn.dossierledger.api.dossier.event.CertifiedPaperReceived;
import vn.dossierledger.api.rejection.PaperNotPromised;
import vn.dossierledger.api.rejection.ReceiptInTheFuture;

class ConfirmCertifiedPaperTest {

    private final Ledger ledger = Ledger.under(Policies.quangNgai());

    private static ConfirmCertifiedPaper confirm(Instant receivedAt) {
        return new ConfirmCertifiedPaper(CODE, null, Callers.ONE_STOP, receivedAt);
    }

    @Test
    void the_one_stop_says_when_the_post_brought_it() {
        ledger.given(promisingPaper())
                .when(confirm(MONDAY_8))
                .appends(
                        DossierState.SUBMITTED,
                        new CertifiedPaperReceived(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), MONDAY_8));
    }

    @Test
    void without_a_time_it_came_now() {
        ledger.given(promisingPaper(), supplementAsked())
                .when(confirm(null))
                .appends(
                        DossierState.INTAKE_SUPPLEMENT,
                        new CertifiedPaperReceived(CODE, NOW, Callers.ONE_STOP.as(Role.ONE_STOP), NOW));
    }

    @Test
    void nothing_comes_tomorrow() {
        Instant later = NOW.plusSeconds(1);
        ledger.given(promisingPaper()).when(confirm(later)).refuses(new ReceiptInTheFuture(later, NOW));
    }

    @Test
    void only_what_was_promised_is_awaited_and_once() {
        ledger.given(submitted()).when(confirm(null)).refuses(new PaperNotPromised());
        ledger.given(promisingPaper(), paperReceived()).when(confirm(null)).refuses(new PaperNotPromised());
    }
}
