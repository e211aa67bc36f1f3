package vn.dossierledger.command.dossier;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.policy.Cited;
import vn.dossierledger.api.rejection.AlreadyDecided;
import vn.dossierledger.api.rejection.ApologyLimitReached;
import vn.dossierledger.api.rejection.ApologyTooLate;
import vn.dossierledger.api.rejection.AppointmentUnchanged;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.NewDateNotLater;
import vn.dossierledger.api.rejection.NotInState;
import vn.dossierledger.api.rejection.PromiseAlreadyBroken;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ResponsibleMissing;
import vn.dossierledger.api.sealing.Confidential;

/** When the promised date may be spoken of again (DOMAIN.md 2 and 4, K3 and K8): no date is moved silently, none after it has passed. */
final class PromiseRules {

    /** The states in which a promise is still to be kept. */
    static final Set<DossierState> PROMISED = Collections.unmodifiableSet(EnumSet.of(
            DossierState.ACCEPTED,
            DossierState.IN_PROCESS,
            DossierState.CO_PROCESSING,
            DossierState.SUPPLEMENT,
            DossierState.FEE_DUE,
            DossierState.AWAITING_DECISION));

    private PromiseRules() {}

    /** A date that nobody promised, or that a wait for the applicant leaves open, is not moved. */
    static Optional<Rejection> onlyAPromisedDateIsMoved(DossierState is, Optional<ClockReading> resolution) {
        return resolution.filter(each -> each.dueAt() != null).isPresent()
                ? Optional.empty()
                : Optional.of(new NotInState(is, PROMISED));
    }

    /** What came in time needs no other date; where K3 stops at the signature, the dossier still awaits its hand-over. */
    static Optional<Rejection> aPromiseThatWasKeptIsNotMoved(ClockReading resolution) {
        return resolution.metAt() == null ? Optional.empty() : Optional.of(new AlreadyDecided());
    }

    /** DOMAIN.md 2: what was late stays late; neither an apology nor an extension comes after the end. */
    static Optional<Rejection> noDateIsMovedAfterItHasPassed(ClockReading resolution, Instant now) {
        return now.isAfter(resolution.dueAt())
                ? Optional.of(new PromiseAlreadyBroken(resolution.dueAt(), resolution.article()))
                : Optional.empty();
    }

    /** Form 04 [law]: the new date lies after the one that the applicant was told last. */
    static Optional<Rejection> theNewDateIsLater(Instant told, Instant newDueAt) {
        return newDueAt.isAfter(told) ? Optional.empty() : Optional.of(new NewDateNotLater(told, newDueAt));
    }

    /** The policy says how often an authority may apologise for one promise. */
    static Optional<Rejection> noMoreApologiesThanThePolicyAllows(int before, Cited<Integer> allowed) {
        return before < allowed.value()
                ? Optional.empty()
                : Optional.of(new ApologyLimitReached(allowed.value(), allowed.article()));
    }

    /** K8: who will be late says so while the applicant can still arrange for it. */
    static Optional<Rejection> anApologyLeadsTheEnd(Instant latest, Instant now, String article) {
        return now.isAfter(latest) ? Optional.of(new ApologyTooLate(latest, article)) : Optional.empty();
    }

    /** Form 04 [law]: an apology says who is late. */
    static Optional<Rejection> anApologySaysWhoIsLate(Confidential responsible) {
        return responsible == null || responsible.isBlank() ? Optional.of(new ResponsibleMissing()) : Optional.empty();
    }

    /** Only a law makes a limit longer, and then that law is cited. */
    static Optional<Rejection> anExtensionCitesItsLaw(String legalBasis) {
        return legalBasis == null || legalBasis.isBlank() ? Optional.of(new LegalBasisMissing()) : Optional.empty();
    }

    /** A promise is counted again while it is to be kept, and once per version of a calendar year. */
    static Optional<Rejection> onlyAnOpenPromiseIsCountedAgain(boolean open, boolean countedAlready) {
        return open && !countedAlready ? Optional.empty() : Optional.of(new AppointmentUnchanged());
    }

    /** What the new calendar leaves as it was needs no words; that a date is no longer provisional does. */
    static Optional<Rejection> onlyAnotherPromiseIsAFact(boolean another) {
        return another ? Optional.empty() : Optional.of(new AppointmentUnchanged());
    }
}
