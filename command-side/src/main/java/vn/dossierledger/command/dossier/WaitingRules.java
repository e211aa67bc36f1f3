package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Optional;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.rejection.AlreadyUncollected;
import vn.dossierledger.api.rejection.LapseNotOffered;
import vn.dossierledger.api.rejection.NotYetUncollected;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.SupplementNotOverdue;

/** When waiting for the citizen comes to an end (K5; K7: QN 8.2.c, CM 9.2.c). The agency is never late by it. */
final class WaitingRules {

    private WaitingRules() {}

    /** [law]: an unanswered supplement lapses only where the policy says so. */
    static Optional<Rejection> supplementsLapseByThePolicy(Cited<Boolean> lapse) {
        return lapse.value() ? Optional.empty() : Optional.of(new LapseNotOffered(lapse.article()));
    }

    /** K5: nobody is late before the day that the request named; a request without a day waits for ever. */
    static Optional<Rejection> aSupplementLapsesOnlyAfterItsTime(
            Optional<ClockReading> citizen, Instant now, String article) {
        Instant dueAt = citizen.map(ClockReading::dueAt).orElse(null);
        return dueAt != null && now.isAfter(dueAt)
                ? Optional.empty()
                : Optional.of(new SupplementNotOverdue(dueAt, article));
    }

    /** K7: a result is uncollected only after the time that the policy gives to collect it. */
    static Optional<Rejection> aResultIsUncollectedOnlyAfterItsTime(
            Optional<ClockReading> collection, Instant now, String article) {
        Instant dueAt = collection.map(ClockReading::dueAt).orElse(null);
        return dueAt != null && now.isAfter(dueAt)
                ? Optional.empty()
                : Optional.of(new NotYetUncollected(dueAt, article));
    }

    static Optional<Rejection> aResultIsDeclaredUncollectedOnce(boolean declared) {
        return declared ? Optional.of(new AlreadyUncollected()) : Optional.empty();
    }
}
