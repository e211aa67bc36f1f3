package vn.dossierledger.api.dossier.command;

import vn.dossierledger.api.actor.Caller;

/** A command on a dossier that exists. */
public sealed interface DossierCommand
        permits AcceptDossier,
                CheckCompleteness,
                CheckOriginals,
                DeclareNotPerformed,
                DeclineDossier,
                DispatchResult,
                ForwardDossier,
                PayFee,
                RecordMissedDeadline,
                RefundFee,
                RejectDossier,
                ReportDeliveryFailure,
                RequestFee,
                RequestSupplement,
                ReturnResult,
                ReturnToOneStop,
                SendProposalBack,
                SignResult,
                SubmitProposal,
                SupplementDossier {

    /** The code of the dossier. */
    String dossierCode();

    /** The last sequence number that the caller has seen (If-Match); null only for the clock. */
    Long expectedVersion();

    Caller by();
}
