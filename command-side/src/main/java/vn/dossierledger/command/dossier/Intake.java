package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ItemCheck;
import vn.dossierledger.api.dossier.ItemReason;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.SupplementPhase;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.ConfirmCertifiedPaper;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.RequestSupplement;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.dossier.event.CertifiedPaperReceived;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.api.procedure.ComponentDefinition;
import vn.dossierledger.clocks.DossierClocks;
import vn.dossierledger.clocks.Rules;

/** The one-stop checks, asks, declines or accepts; the citizen adds. */
final class Intake {

    private Intake() {}

    static CompletenessChecked check(DossierLife life, CheckCompleteness command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::intake, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.SUBMITTED));
        List<ComponentDefinition> defined =
                desk.rulesOf(life).procedure().content().components();
        List<String> named = command.items().stream().map(ItemCheck::component).toList();
        require(ComponentRules.onlyComponentsOfTheProcedureAreNamed(defined, named));
        require(ComponentRules.noComponentStandsTwice(named));
        return new CompletenessChecked(
                life.code(),
                desk.now(),
                by,
                Seals.checks(desk, life.sealingKey(), command.items()),
                IntakeRules.missing(defined, command.items()).isEmpty(),
                command.items().stream().allMatch(each -> !each.present() || each.valid()));
    }

    static SupplementRequested ask(DossierLife life, RequestSupplement command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::asking, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.SUBMITTED));
        Rules rules = desk.rulesOf(life);
        String article = Articles.of(rules.policy().content(), life).asking();
        Instant now = desk.now();
        require(SupplementRules.onlyWhatCanBeAnsweredIsAskedFor(
                rules.procedure().content().components(),
                command.items(),
                command.reason(),
                command.respondBy(),
                now,
                article));
        return new SupplementRequested(
                life.code(),
                now,
                by,
                SupplementPhase.INTAKE,
                Seals.reasons(desk, life.sealingKey(), command.items()),
                Seals.text(desk, life.sealingKey(), command.reason()),
                command.respondBy());
    }

    static DossierSupplemented supplement(DossierLife life, SupplementDossier command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::answering, Role.CITIZEN, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.INTAKE_SUPPLEMENT, DossierState.SUPPLEMENT));
        require(ComponentRules.everyFileIsHere(command.components()));
        Rules rules = desk.rulesOf(life);
        PolicyProfile policy = rules.policy().content();
        List<String> added =
                command.components().stream().map(SubmittedComponent::component).toList();
        List<String> explained =
                command.explanations().stream().map(ItemReason::component).toList();
        List<String> named = Stream.concat(added.stream(), explained.stream()).toList();
        require(ComponentRules.onlyComponentsOfTheProcedureAreNamed(
                rules.procedure().content().components(), named));
        require(ComponentRules.noComponentStandsTwice(named));
        require(ComponentRules.eachComponentIsItsOwnFile(
                life.files(), command.components(), policy.filePerComponent()));
        require(IntakeRules.everyItemIsAnswered(
                life.supplements().asked(), added, explained, policy.supplementAnswersAll()));
        return new DossierSupplemented(
                life.code(),
                desk.now(),
                by,
                life.state() == DossierState.SUPPLEMENT ? SupplementPhase.PROCESSING : SupplementPhase.INTAKE,
                List.copyOf(command.components()),
                Seals.reasons(desk, life.sealingKey(), command.explanations()));
    }

    static CertifiedPaperReceived confirmPaper(DossierLife life, ConfirmCertifiedPaper command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::proof, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), StateRules.OPEN));
        require(IntakeRules.onlyAPaperThatWasPromisedIsAwaited(life.paperPromised(), life.paperReceived()));
        Instant now = desk.now();
        Instant receivedAt = command.receivedAt() == null ? now : command.receivedAt();
        require(ReturnRules.nothingIsReceivedInTheFuture(receivedAt, now));
        return new CertifiedPaperReceived(life.code(), now, by, receivedAt);
    }

    static DossierDeclined decline(DossierLife life, DeclineDossier command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::asking, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.SUBMITTED));
        Rules rules = desk.rulesOf(life);
        String article = Articles.of(rules.policy().content(), life).asking();
        require(ReasonRules.aReasonIsGiven(command.reason(), article));
        require(IntakeRules.nobodyIsDeclinedForMereIncompleteness(
                rules.procedure().content().components(),
                life.checklist(),
                rules.policy().content().incompleteIsAsked()));
        return new DossierDeclined(life.code(), desk.now(), by, Seals.text(desk, life.sealingKey(), command.reason()));
    }

    static DossierAccepted accept(DossierLife life, AcceptDossier command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::intake, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.SUBMITTED));
        Rules rules = desk.rulesOf(life);
        PolicyProfile policy = rules.policy().content();
        require(IntakeRules.onlyACompleteDossierIsAccepted(
                rules.procedure().content().components(), life.checklist(), policy.intakeChecks()));
        require(IntakeRules.everyPaperIsDigitised(
                life.channel(), life.checklist(), life.files().keySet(), policy.digitisation()));
        require(IntakeRules.thePaperThatWasPromisedIsHere(
                life.paperPromised(),
                life.paperReceived(),
                policy.applicantProofs().of(life.channel(), life.level())));
        require(IntakeRules.theWayOfTheResultIsKnown(
                life.preferenceGiven() || command.resultPreference() != null, policy.resultPreference()));
        Instant now = desk.now();
        return new DossierAccepted(
                life.code(),
                now,
                by,
                Seals.preference(desk, life.sealingKey(), command.resultPreference()),
                DossierClocks.appointment(now, rules));
    }
}
