package vn.dossierledger.command.feedback;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.feedback.AnswerFeedback;
import vn.dossierledger.api.feedback.FeedbackAnswered;
import vn.dossierledger.api.feedback.FeedbackGiven;
import vn.dossierledger.api.feedback.FeedbackState;
import vn.dossierledger.api.feedback.GiveFeedback;
import vn.dossierledger.api.feedback.RateService;
import vn.dossierledger.api.feedback.ServiceRated;
import vn.dossierledger.api.rejection.Rejected;

/**
 * What one citizen said of a service, freely or as the rating of a dossier, and what was answered (QN 6.2, 9.4; CM 10.4). The id of a rating is
 * its dossier's, so that there is one. The answer is how far it has come; a refusal is thrown as {@link Rejected}.
 */
@AggregateRoot
public final class Feedback {

    @AggregateIdentifier
    private String id;

    private String authority;
    private String citizen;
    private String key;
    private boolean rated;
    private String ratedDossier;
    private boolean answered;

    /** For Axon. */
    Feedback() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    FeedbackState handle(GiveFeedback command, FeedbackDesk desk) {
        Caller by = command.by();
        Rejected.on(FeedbackRules.onlyACitizenSpeaks(by));
        Rejected.on(FeedbackRules.feedbackGoesToAnAuthorityThatThereIs(
                command.authority(), desk.knows(command.authority())));
        if (command.dossierCode() != null) {
            KnownDossier about = seen(by, command.dossierCode(), desk);
            Rejected.on(FeedbackRules.aDossierIsSpokenOfWhereItIs(about, command.authority()));
        }
        Rejected.on(FeedbackRules.wordsAreSaid(command.text()));
        apply(new FeedbackGiven(
                command.feedback(),
                desk.now(),
                by.as(Role.CITIZEN),
                command.authority(),
                command.dossierCode(),
                command.kind(),
                desk.discretion().text(desk.discretion().keyOf(command.citizenRef()), command.text())));
        return FeedbackState.OPEN;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    FeedbackState handle(RateService command, FeedbackDesk desk) {
        Caller by = command.by();
        KnownDossier dossier = seen(by, command.dossierCode(), desk);
        Rejected.on(FeedbackRules.onlyItsApplicantRatesADossier(by, dossier));
        Rejected.on(FeedbackRules.aScoreIsFromOneToFive(command.score()));
        Rejected.on(FeedbackRules.onlyADossierThatCameToItsEndIsRated(dossier));
        Rejected.on(FeedbackRules.aDossierIsRatedOnce(rated, command.dossierCode()));
        apply(new ServiceRated(
                command.feedback(),
                desk.now(),
                by.as(Role.CITIZEN),
                dossier.code(),
                dossier.authority(),
                dossier.procedure(),
                command.score(),
                command.comment() == null ? null : desk.discretion().text(dossier.sealingKey(), command.comment())));
        return FeedbackState.OPEN;
    }

    @CommandHandler
    FeedbackState handle(AnswerFeedback command, FeedbackDesk desk) {
        Caller by = command.by();
        Rejected.on(FeedbackRules.onlyWhoMaySeeAFeedbackLearnsOfIt(by, id, authority, citizen));
        Rejected.on(FeedbackRules.onlyTheAuthorityAnswers(by, authority));
        Rejected.on(FeedbackRules.aFeedbackIsAnsweredOnce(answered));
        Rejected.on(FeedbackRules.wordsAreSaid(command.answer()));
        Role role =
                FeedbackRules.WHO_ANSWERS.stream().filter(by::is).findFirst().orElseThrow();
        apply(new FeedbackAnswered(
                id, desk.now(), by.as(role), authority, desk.discretion().text(keyOfAnswer(desk), command.answer())));
        return FeedbackState.ANSWERED;
    }

    private static KnownDossier seen(Caller by, String code, FeedbackDesk desk) {
        Optional<KnownDossier> dossier = desk.dossiers().find(code);
        Rejected.on(FeedbackRules.onlyWhoMaySeeADossierSpeaksOfIt(by, code, dossier));
        return dossier.orElseThrow();
    }

    /** A rating without words was sealed under no key; its answer is, under that of the dossier's applicant. */
    private String keyOfAnswer(FeedbackDesk desk) {
        return key == null ? desk.dossiers().find(ratedDossier).orElseThrow().sealingKey() : key;
    }

    @EventSourcingHandler
    void evolve(FeedbackGiven event) {
        id = event.feedback();
        authority = event.authority();
        citizen = event.by().subject();
        key = event.text().key();
    }

    @EventSourcingHandler
    void evolve(ServiceRated event) {
        id = event.feedback();
        authority = event.authority();
        citizen = event.by().subject();
        rated = true;
        ratedDossier = event.dossierCode();
        key = event.comment() == null ? null : event.comment().key();
    }

    @EventSourcingHandler
    void evolve(FeedbackAnswered event) {
        answered = true;
    }
}
