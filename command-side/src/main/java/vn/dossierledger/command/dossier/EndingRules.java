package vn.dossierledger.command.dossier;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.rejection.AlreadyErased;
import vn.dossierledger.api.rejection.ApplicantHasOpenDossiers;
import vn.dossierledger.api.rejection.LegalBasisMissing;
import vn.dossierledger.api.rejection.NeedsTwoPeople;
import vn.dossierledger.api.rejection.NotFinal;
import vn.dossierledger.api.rejection.NotStopped;
import vn.dossierledger.api.rejection.RefundStillDue;
import vn.dossierledger.api.rejection.Rejection;

/** How a life is interrupted, and what may still be done when it has ended. */
final class EndingRules {

    /** What a refusal of reopening cites. */
    static final String REOPENING =
            "default: The regulation is silent; whoever begins again what had ended says why, and two people want it.";

    private EndingRules() {}

    /** Who does what only a law allows (a stop, an erasure: QN 10.5; CM 11.5) says which. */
    static Optional<Rejection> whatOnlyTheLawAllowsCitesIt(String legalBasis) {
        return legalBasis == null || legalBasis.isBlank() ? Optional.of(new LegalBasisMissing()) : Optional.empty();
    }

    /** DOMAIN.md 2, "any open": what is open comes to an end, and so does what the leader has stopped for a time. */
    static Optional<Rejection> onlyALifeThatLastsComesToAnEnd(DossierLife life) {
        Set<DossierState> lasts = EnumSet.copyOf(StateRules.OPEN);
        if (life.ending().stoppedByTheLeader()) {
            lasts.add(DossierState.STOPPED);
        }
        return StateRules.aStepStartsOnlyIn(life.state(), lasts);
    }

    /** Portal code 8: a stop goes on; a service that was not performed, or a supplement that never came, is an end. */
    static Optional<Rejection> onlyAStopGoesOn(Ending ending) {
        return ending.stoppedByTheLeader() ? Optional.empty() : Optional.of(new NotStopped(ending.outcome()));
    }

    /** DOMAIN.md 2: what has not ended need not begin again. */
    static Optional<Rejection> onlyAFinalDossierIsReopened(DossierState is) {
        return is.isFinal() ? Optional.empty() : Optional.of(new NotFinal(is));
    }

    /** DOMAIN.md 2: two people want it; who answers for it as the second is named. */
    static Optional<Rejection> twoPeopleReopen(String who, String approvedBy) {
        return approvedBy == null || approvedBy.isBlank() || approvedBy.strip().equalsIgnoreCase(who)
                ? Optional.of(new NeedsTwoPeople(REOPENING))
                : Optional.empty();
    }

    /** QN 10.5, CM 11.5: as long as the authority works on a dossier it needs to know whose it is. */
    static Optional<Rejection> onlyALifeThatHasEndedIsForgotten(DossierState is, Ending ending) {
        return ending.outcome() == null ? Optional.of(new NotFinal(is)) : Optional.empty();
    }

    /** One key seals all dossiers of a person, so none of them may still be worked on. */
    static Optional<Rejection> nobodyIsForgottenWhoseDossiersAreOpen(int otherOpenDossiers) {
        return otherOpenDossiers > 0 ? Optional.of(new ApplicantHasOpenDossiers(otherOpenDossiers)) : Optional.empty();
    }

    /**
     * QN 8.2.c, CM 9.2.c: what was paid goes back when the agency did not perform, and it goes to a person. Only where the policy knows refunds.
     *
     * @param owed for one of the dossiers under the person's key, in đồng
     */
    static Optional<Rejection> nobodyIsForgottenToWhomMoneyIsOwed(long owed, String article) {
        return owed > 0 ? Optional.of(new RefundStillDue(owed, article)) : Optional.empty();
    }

    /** QN 10.5, CM 11.5: whose key is gone is not forgotten twice, and nothing more is written about them. */
    static Optional<Rejection> whoIsForgottenStaysForgotten(boolean forgotten) {
        return forgotten ? Optional.of(new AlreadyErased()) : Optional.empty();
    }
}
