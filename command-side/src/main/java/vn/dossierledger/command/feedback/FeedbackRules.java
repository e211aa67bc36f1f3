package vn.dossierledger.command.feedback;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.rejection.AlreadyAnswered;
import vn.dossierledger.api.rejection.AlreadyRated;
import vn.dossierledger.api.rejection.AuthorityUnknown;
import vn.dossierledger.api.rejection.DossierUnknown;
import vn.dossierledger.api.rejection.FeedbackUnknown;
import vn.dossierledger.api.rejection.NotYetRateable;
import vn.dossierledger.api.rejection.NotYourRole;
import vn.dossierledger.api.rejection.ReasonMissing;
import vn.dossierledger.api.rejection.Rejection;
import vn.dossierledger.api.rejection.ScoreOutOfRange;
import vn.dossierledger.api.sealing.Confidential;

/** Who says what of a service, and who answers (QN 6.2, 9.4; CM 10.4). */
final class FeedbackRules {

    /** What people say of the services is collected, and answered by whoever gives them. */
    static final String COLLECTED = "QN 6.2, 9.4; CM 10.4";

    /** In the order in which a caller with both acts. */
    static final List<Role> WHO_ANSWERS = List.of(Role.ONE_STOP, Role.LEADER);

    private static final Set<Role> OF_AN_AUTHORITY =
            Set.of(Role.ONE_STOP, Role.SPECIALIST, Role.DEPARTMENT_HEAD, Role.LEADER, Role.CASHIER);
    private static final Set<Role> OVERSEEING = Set.of(Role.INSPECTOR, Role.REPORTING, Role.ADMIN);
    private static final int WORST = 1;
    private static final int BEST = 5;

    private FeedbackRules() {}

    /** QN 6.2, 9.4; CM 10.4: feedback is what people say who use the services, each from the own account. */
    static Optional<Rejection> onlyACitizenSpeaks(Caller caller) {
        return caller.is(Role.CITIZEN) && caller.citizen() != null
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.of(Role.CITIZEN), COLLECTED));
    }

    static Optional<Rejection> feedbackGoesToAnAuthorityThatThereIs(String authority, boolean known) {
        return known ? Optional.empty() : Optional.of(new AuthorityUnknown(authority));
    }

    /** QN 9.4; CM 10.4: who speaks or answers says something. */
    static Optional<Rejection> wordsAreSaid(Confidential text) {
        return text == null || text.isBlank() ? Optional.of(new ReasonMissing(COLLECTED)) : Optional.empty();
    }

    /** DQ 7.3, QN 4.3, CM 5.3: nobody learns of a dossier that is not theirs to see, not even that it exists. */
    static Optional<Rejection> onlyWhoMaySeeADossierSpeaksOfIt(
            Caller caller, String code, Optional<KnownDossier> dossier) {
        return dossier.filter(each -> sees(caller, each.authority(), each.owners()))
                        .isPresent()
                ? Optional.empty()
                : Optional.of(new DossierUnknown(code));
    }

    /** A service is rated by those for whom it was done. */
    static Optional<Rejection> onlyItsApplicantRatesADossier(Caller caller, KnownDossier dossier) {
        return isOneOf(caller, dossier.owners())
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.of(Role.CITIZEN), COLLECTED));
    }

    /** Feedback about a dossier goes to the authority that has it: any other knows of no such dossier. */
    static Optional<Rejection> aDossierIsSpokenOfWhereItIs(KnownDossier dossier, String authority) {
        return dossier.authority().equals(authority)
                ? Optional.empty()
                : Optional.of(new DossierUnknown(dossier.code()));
    }

    static Optional<Rejection> aScoreIsFromOneToFive(int score) {
        return score >= WORST && score <= BEST ? Optional.empty() : Optional.of(new ScoreOutOfRange(score));
    }

    /** Before its end nobody knows how a service was. */
    static Optional<Rejection> onlyADossierThatCameToItsEndIsRated(KnownDossier dossier) {
        return dossier.ended() ? Optional.empty() : Optional.of(new NotYetRateable(dossier.state()));
    }

    static Optional<Rejection> aDossierIsRatedOnce(boolean rated, String dossierCode) {
        return rated ? Optional.of(new AlreadyRated(dossierCode)) : Optional.empty();
    }

    /** DQ 7.3, QN 4.3, CM 5.3: what a citizen said is for its authority, for those who oversee it, and for the citizen. */
    static Optional<Rejection> onlyWhoMaySeeAFeedbackLearnsOfIt(
            Caller caller, String feedback, String authority, String citizen) {
        return sees(caller, authority, Set.of(citizen)) ? Optional.empty() : Optional.of(new FeedbackUnknown(feedback));
    }

    /** QN 6.2: the answer comes from the authority that gives the service: its one-stop or its leader. */
    static Optional<Rejection> onlyTheAuthorityAnswers(Caller caller, String authority) {
        return authority.equals(caller.authority()) && WHO_ANSWERS.stream().anyMatch(caller::is)
                ? Optional.empty()
                : Optional.of(new NotYourRole(Set.copyOf(WHO_ANSWERS), "QN 6.2"));
    }

    static Optional<Rejection> aFeedbackIsAnsweredOnce(boolean answered) {
        return answered ? Optional.of(new AlreadyAnswered()) : Optional.empty();
    }

    private static boolean sees(Caller caller, String authority, Set<String> citizens) {
        return OVERSEEING.stream().anyMatch(caller::is)
                || isOneOf(caller, citizens)
                || (authority.equals(caller.authority())
                        && OF_AN_AUTHORITY.stream().anyMatch(caller::is));
    }

    private static boolean isOneOf(Caller caller, Set<String> citizens) {
        return caller.is(Role.CITIZEN) && caller.citizen() != null && citizens.contains(caller.citizen());
    }
}
