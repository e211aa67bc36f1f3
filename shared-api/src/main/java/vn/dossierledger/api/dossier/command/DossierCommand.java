package vn.dossierledger.api.dossier.command;

import vn.dossierledger.api.actor.Caller;

/** A command on a dossier that exists. */
public sealed interface DossierCommand
        permits AcceptDossier,
                AnswerConsultation,
                AnswerCopy,
                ApproveSupplement,
                AssignOfficer,
                CheckCompleteness,
                CheckOriginals,
                ConfirmCertifiedPaper,
                CorrectRecord,
                DecideWithdrawal,
                DeclareNotPerformed,
                DeclareUncollected,
                DeclineDossier,
                DispatchResult,
                ErasePersonalData,
                ExtendDeadline,
                ForwardDossier,
                IssueApology,
                LapseSupplement,
                PayFee,
                ProposeSupplement,
                ReceiveCopy,
                RecomputeAppointment,
                RecordDeadlineWarning,
                RecordMissedDeadline,
                RefundFee,
                RejectDossier,
                ReopenDossier,
                ReportDeliveryFailure,
                RequestConsultation,
                RequestFee,
                RequestSupplement,
                RequestWithdrawal,
                ResumeProcessing,
                ReturnResult,
                ReturnToOneStop,
                SendBackToOneStop,
                SendCopyToAgency,
                SendProposalBack,
                SignResult,
                StopProcessing,
                SubmitProposal,
                SupplementDossier {

    /** The code of the dossier. */
    String dossierCode();

    /** The last sequence number that the caller has seen (If-Match); null only for the clock. */
    Long expectedVersion();

    Caller by();
}
