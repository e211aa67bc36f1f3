package vn.dossierledger.command.dossier;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import vn.dossierledger.api.dossier.DossierState;
import vn.dossierledger.api.dossier.command.AcceptDossier;
import vn.dossierledger.api.dossier.command.AnswerConsultation;
import vn.dossierledger.api.dossier.command.AnswerCopy;
import vn.dossierledger.api.dossier.command.ApproveSupplement;
import vn.dossierledger.api.dossier.command.AssignOfficer;
import vn.dossierledger.api.dossier.command.CheckCompleteness;
import vn.dossierledger.api.dossier.command.CheckOriginals;
import vn.dossierledger.api.dossier.command.ConfirmCertifiedPaper;
import vn.dossierledger.api.dossier.command.CorrectRecord;
import vn.dossierledger.api.dossier.command.DecideWithdrawal;
import vn.dossierledger.api.dossier.command.DeclareNotPerformed;
import vn.dossierledger.api.dossier.command.DeclareUncollected;
import vn.dossierledger.api.dossier.command.DeclineDossier;
import vn.dossierledger.api.dossier.command.DispatchResult;
import vn.dossierledger.api.dossier.command.ErasePersonalData;
import vn.dossierledger.api.dossier.command.ExtendDeadline;
import vn.dossierledger.api.dossier.command.ForwardDossier;
import vn.dossierledger.api.dossier.command.IssueApology;
import vn.dossierledger.api.dossier.command.LapseSupplement;
import vn.dossierledger.api.dossier.command.PayFee;
import vn.dossierledger.api.dossier.command.ProposeSupplement;
import vn.dossierledger.api.dossier.command.ReceiveCopy;
import vn.dossierledger.api.dossier.command.RecomputeAppointment;
import vn.dossierledger.api.dossier.command.RecordDeadlineWarning;
import vn.dossierledger.api.dossier.command.RecordMissedDeadline;
import vn.dossierledger.api.dossier.command.RefundFee;
import vn.dossierledger.api.dossier.command.RejectDossier;
import vn.dossierledger.api.dossier.command.ReopenDossier;
import vn.dossierledger.api.dossier.command.ReportDeliveryFailure;
import vn.dossierledger.api.dossier.command.RequestConsultation;
import vn.dossierledger.api.dossier.command.RequestFee;
import vn.dossierledger.api.dossier.command.RequestSupplement;
import vn.dossierledger.api.dossier.command.RequestWithdrawal;
import vn.dossierledger.api.dossier.command.ResumeProcessing;
import vn.dossierledger.api.dossier.command.ReturnResult;
import vn.dossierledger.api.dossier.command.ReturnToOneStop;
import vn.dossierledger.api.dossier.command.SendBackToOneStop;
import vn.dossierledger.api.dossier.command.SendCopyToAgency;
import vn.dossierledger.api.dossier.command.SendProposalBack;
import vn.dossierledger.api.dossier.command.SignResult;
import vn.dossierledger.api.dossier.command.StopProcessing;
import vn.dossierledger.api.dossier.command.SubmitDossier;
import vn.dossierledger.api.dossier.command.SubmitProposal;
import vn.dossierledger.api.dossier.command.SupplementDossier;
import vn.dossierledger.api.dossier.event.DossierEvent;

/**
 * One dossier (hồ sơ), found by its code. Each command is decided by one sentence elsewhere and becomes at most one event; the
 * answer is the state after it. A refusal is thrown as {@link vn.dossierledger.api.rejection.Rejected}.
 */
@AggregateRoot
public final class Dossier {

    private final DossierLife life = new DossierLife();

    Dossier() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    DossierState handle(SubmitDossier command, Desk desk) {
        return append(Submission.submit(command, desk));
    }

    @CommandHandler
    DossierState handle(CheckCompleteness command, Desk desk) {
        return append(Intake.check(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RequestSupplement command, Desk desk) {
        return append(Intake.ask(life, command, desk));
    }

    @CommandHandler
    DossierState handle(SupplementDossier command, Desk desk) {
        return append(Intake.supplement(life, command, desk));
    }

    @CommandHandler
    DossierState handle(DeclineDossier command, Desk desk) {
        return append(Intake.decline(life, command, desk));
    }

    @CommandHandler
    DossierState handle(AcceptDossier command, Desk desk) {
        return append(Intake.accept(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RequestFee command, Desk desk) {
        return append(Fees.ask(life, command, desk));
    }

    @CommandHandler
    DossierState handle(PayFee command, Desk desk) {
        return append(Fees.pay(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RefundFee command, Desk desk) {
        return append(Fees.refund(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ForwardDossier command, Desk desk) {
        return append(Processing.forward(life, command, desk));
    }

    @CommandHandler
    DossierState handle(SubmitProposal command, Desk desk) {
        return append(Processing.propose(life, command, desk));
    }

    @CommandHandler
    DossierState handle(SendProposalBack command, Desk desk) {
        return append(Processing.sendBack(life, command, desk));
    }

    @CommandHandler
    DossierState handle(SignResult command, Desk desk) {
        return append(Processing.sign(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RejectDossier command, Desk desk) {
        return append(Processing.reject(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ReturnToOneStop command, Desk desk) {
        return append(Processing.handOver(life, command, desk));
    }

    @CommandHandler
    DossierState handle(DeclareNotPerformed command, Desk desk) {
        return append(Processing.declareNotPerformed(life, command, desk));
    }

    @CommandHandler
    DossierState handle(CheckOriginals command, Desk desk) {
        return append(Delivery.compare(life, command, desk));
    }

    @CommandHandler
    DossierState handle(DispatchResult command, Desk desk) {
        return append(Delivery.dispatch(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ReportDeliveryFailure command, Desk desk) {
        return append(Delivery.fail(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ReturnResult command, Desk desk) {
        return append(Delivery.giveBack(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RecordMissedDeadline command, Desk desk) {
        return append(Deadlines.record(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RequestWithdrawal command, Desk desk) {
        return append(Withdrawal.request(life, command, desk));
    }

    @CommandHandler
    DossierState handle(DecideWithdrawal command, Desk desk) {
        return append(Withdrawal.decide(life, command, desk));
    }

    @CommandHandler
    DossierState handle(StopProcessing command, Desk desk) {
        return append(Stopping.stop(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ResumeProcessing command, Desk desk) {
        return append(Stopping.resume(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ReopenDossier command, Desk desk) {
        return append(Reopening.reopen(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ConfirmCertifiedPaper command, Desk desk) {
        return append(Intake.confirmPaper(life, command, desk));
    }

    @CommandHandler
    DossierState handle(AssignOfficer command, Desk desk) {
        return append(Processing.assign(life, command, desk));
    }

    @CommandHandler
    DossierState handle(SendBackToOneStop command, Desk desk) {
        return append(Processing.sendBackToOneStop(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RequestConsultation command, Desk desk) {
        return append(Shares.consult(life, command, desk));
    }

    @CommandHandler
    DossierState handle(AnswerConsultation command, Desk desk) {
        return append(Shares.answer(life, command, desk));
    }

    @CommandHandler
    DossierState handle(SendCopyToAgency command, Desk desk) {
        return append(Shares.send(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ReceiveCopy command, Desk desk) {
        return append(Shares.receive(life, command, desk));
    }

    @CommandHandler
    DossierState handle(AnswerCopy command, Desk desk) {
        return append(Shares.answer(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ProposeSupplement command, Desk desk) {
        return append(DepartmentSupplements.propose(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ApproveSupplement command, Desk desk) {
        return append(DepartmentSupplements.approve(life, command, desk));
    }

    @CommandHandler
    DossierState handle(CorrectRecord command, Desk desk) {
        return append(Correction.correct(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ErasePersonalData command, Desk desk) {
        return append(Erasure.erase(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RecordDeadlineWarning command, Desk desk) {
        return append(Deadlines.warn(life, command, desk));
    }

    @CommandHandler
    DossierState handle(IssueApology command, Desk desk) {
        return append(Promises.apologise(life, command, desk));
    }

    @CommandHandler
    DossierState handle(ExtendDeadline command, Desk desk) {
        return append(Promises.extend(life, command, desk));
    }

    @CommandHandler
    DossierState handle(RecomputeAppointment command, Desk desk) {
        return append(Promises.recount(life, command, desk));
    }

    @CommandHandler
    DossierState handle(LapseSupplement command, Desk desk) {
        return append(Waiting.lapse(life, command, desk));
    }

    @CommandHandler
    DossierState handle(DeclareUncollected command, Desk desk) {
        return append(Waiting.declareUncollected(life, command, desk));
    }

    @AggregateIdentifier
    String code() {
        return life.code();
    }

    @EventSourcingHandler
    void evolve(DossierEvent event) {
        life.evolve(event);
    }

    private DossierState append(DossierEvent event) {
        AggregateLifecycle.apply(event);
        return life.state();
    }
}
