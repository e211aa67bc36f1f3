package vn.dossierledger.command.dossier;

import static vn.dossierledger.command.dossier.Requirements.require;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;
import vn.dossierledger.api.actor.Role;
import vn.dossierledger.api.clock.ClockName;
import vn.dossierledger.api.clock.ClockReading;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.ProposalKind;
import vn.dossierledger.api.dossier.command.AssignOfficer;
import vn.dossierledger.api.dossier.command.DeclareNotPerformed;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.command.SendBackToOneStop;
import vn.dossierledger.api.dossier.command.SendProposalBack;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSentBack;
import vn.dossierledger.api.dossier.event.OfficerAssigned;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.policy.PolicyProfile;
import vn.dossierledger.clocks.DossierClocks;

/** The department examines and proposes; the leader decides. */
final class Processing {

    private Processing() {}

    static DossierForwarded forward(DossierLife life, ForwardDossier command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::forwarding, Role.ONE_STOP);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.ACCEPTED));
        Instant now = desk.now();
        require(DecisionRules.aDossierGoesToADepartmentOfTheAuthority(
                command.department(), desk.authorityOf(life, now)));
        Instant dueAt = DossierClocks.latest(ClockName.FORWARD, life.clocks(), desk.rulesOf(life), now)
                .map(ClockReading::dueAt)
                .orElse(null);
        return new DossierForwarded(life.code(), now, by, command.department(), dueAt);
    }

    static OfficerAssigned assign(DossierLife life, AssignOfficer command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::decision, Role.DEPARTMENT_HEAD);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS));
        require(DecisionRules.anAssignmentNamesItsOfficer(command.officer()));
        return new OfficerAssigned(life.code(), desk.now(), by, command.officer(), life.department());
    }

    static DossierSentBack sendBackToOneStop(DossierLife life, SendBackToOneStop command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::unsaid, Role.SPECIALIST);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS));
        require(ReasonRules.aReasonIsGiven(command.reason(), ReasonRules.OUR_DEFAULT));
        return new DossierSentBack(life.code(), desk.now(), by, Seals.text(desk, life.sealingKey(), command.reason()));
    }

    static ProposalSubmitted propose(DossierLife life, SubmitProposal command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::decision, Role.SPECIALIST, Role.DEPARTMENT_HEAD);
        require(CoProcessingRules.nothingIsProposedWhileOthersStillAnswer(
                life.state(), life.coProcessing(), coProcessingArticle(life, desk)));
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.IN_PROCESS));
        if (command.kind() == ProposalKind.REFUSE) {
            require(ReasonRules.aReasonIsGiven(command.reason(), decisionArticle(life, desk)));
        }
        return new ProposalSubmitted(
                life.code(),
                desk.now(),
                by,
                command.kind(),
                Seals.text(desk, life.sealingKey(), command.draft()),
                Seals.text(desk, life.sealingKey(), command.reason()));
    }

    static ProposalSentBack sendBack(DossierLife life, SendProposalBack command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::decision, Role.LEADER);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.AWAITING_DECISION));
        require(DecisionRules.aDraftIsDecidedOnce(life.decision().signed()));
        require(ReasonRules.aReasonIsGiven(command.reason(), decisionArticle(life, desk)));
        return new ProposalSentBack(life.code(), desk.now(), by, Seals.text(desk, life.sealingKey(), command.reason()));
    }

    static ResultSigned sign(DossierLife life, SignResult command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::decision, Role.LEADER);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.AWAITING_DECISION));
        require(DecisionRules.aDraftIsDecidedOnce(life.decision().signed()));
        PolicyProfile policy = desk.rulesOf(life).policy().content();
        String article = Articles.of(policy, life).decision();
        require(DecisionRules.aRefusalIsNotSignedAsAResult(
                life.decision().draft().kind(), article));
        require(DecisionRules.whoDraftedDoesNotSign(life.decision().draft(), by.subject(), article));
        require(DecisionRules.anOutcomeIsSignedAsThePolicyDemands(command.signature(), policy.digitalSignature()));
        return new ResultSigned(life.code(), desk.now(), by, command.signature(), command.resultNumber());
    }

    static DossierRejected reject(DossierLife life, RejectDossier command, Desk desk) {
        Standing.seeing(command.by(), life);
        PolicyProfile policy = desk.rulesOf(life).policy().content();
        String article = Articles.of(policy, life).decision();
        Actor by =
                Standing.acting(command.by(), life, article, DecisionRules.signersOfARefusal(policy.refusalApprover()));
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.AWAITING_DECISION));
        require(DecisionRules.aDraftIsDecidedOnce(life.decision().signed()));
        require(DecisionRules.whoDraftedDoesNotSign(life.decision().draft(), by.subject(), article));
        require(ReasonRules.aReasonIsGiven(command.reason(), article));
        require(DecisionRules.anOutcomeIsSignedAsThePolicyDemands(command.signature(), policy.digitalSignature()));
        return new DossierRejected(
                life.code(),
                desk.now(),
                by,
                Seals.text(desk, life.sealingKey(), command.reason()),
                command.signature());
    }

    static ResultReturnedToOneStop handOver(DossierLife life, ReturnToOneStop command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::handOver, Role.SPECIALIST, Role.DEPARTMENT_HEAD);
        require(StateRules.aStepStartsOnlyIn(life.state(), DossierState.AWAITING_DECISION));
        String article =
                Articles.of(desk.rulesOf(life).policy().content(), life).handOver();
        require(DecisionRules.nothingLeavesUnsigned(life.decision().signed(), article));
        return new ResultReturnedToOneStop(life.code(), desk.now(), by);
    }

    static ServiceNotPerformed declareNotPerformed(DossierLife life, DeclareNotPerformed command, Desk desk) {
        Actor by = Standing.acting(command.by(), life, desk, Articles::refund, Role.LEADER);
        require(EndingRules.onlyALifeThatLastsComesToAnEnd(life));
        String article =
                Articles.of(desk.rulesOf(life).policy().content(), life).refund();
        require(ReasonRules.aReasonIsGiven(command.reason(), article));
        return new ServiceNotPerformed(
                life.code(), desk.now(), by, Seals.text(desk, life.sealingKey(), command.reason()));
    }

    private static String coProcessingArticle(DossierLife life, Desk desk) {
        return Articles.of(desk.rulesOf(life).policy().content(), life).coProcessing();
    }

    private static String decisionArticle(DossierLife life, Desk desk) {
        return Articles.of(desk.rulesOf(life).policy().content(), life).decision();
    }
}
