package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.dossier.ReturnChannel;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.rejection.NotDispatched;
import vn.dossierledger.api.rejection.OriginalsNotChecked;
import vn.dossierledger.api.rejection.ReceiptInTheFuture;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ReturnChannelNotAllowed;

/** How the result reaches the citizen (DQ 4.3.c; QN 8.2; BT 8.4; CM 9.2). */
final class ReturnRules {

    private ReturnRules() {}

    /** DQ 4.3.c; QN 8.2.a, 8.2.b; BT 8.4; CM 9.2: by the ways of its level and authority. */
    static Optional<Rejection> aResultLeavesByAnAllowedWay(ReturnChannel way, Cited<Set<ReturnChannel>> allowed) {
        return allowed.value().contains(way)
                ? Optional.empty()
                : Optional.of(new ReturnChannelNotAllowed(way, allowed.value(), allowed.article()));
    }

    /** DQ 4.3.c; QN 7.1.a; BT 8.4.a; CM 8.1: where the policy wants it, the originals were compared and match. */
    static Optional<Rejection> originalsAreComparedBefore(
            ReturnChannel way, boolean match, Cited<Set<ReturnChannel>> ways) {
        return match || !ways.value().contains(way)
                ? Optional.empty()
                : Optional.of(new OriginalsNotChecked(ways.article()));
    }

    static Optional<Rejection> nothingIsReceivedInTheFuture(Instant receivedAt, Instant now) {
        return receivedAt.isAfter(now) ? Optional.of(new ReceiptInTheFuture(receivedAt, now)) : Optional.empty();
    }

    static Optional<Rejection> onlyADispatchedResultFailsToArrive(boolean dispatched) {
        return dispatched ? Optional.empty() : Optional.of(new NotDispatched());
    }
}
