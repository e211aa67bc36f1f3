package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;

/** A fact of a dossier's life. Who reads it may be sure that it was true {@link #at()}. */
public sealed interface DossierEvent
        permits AgencyAnswered,
                ApologyIssued,
                AppointmentRecomputed,
                CertifiedPaperReceived,
                CompletenessChecked,
                ConsultationAnswered,
                ConsultationRequested,
                CopyReceivedByAgency,
                CopySentToAgency,
                DeadlineExtended,
                DeadlineMissed,
                DeadlineWarned,
                DossierAccepted,
                DossierDeclined,
                DossierForwarded,
                DossierRejected,
                DossierReopened,
                DossierResumed,
                DossierSentBack,
                DossierStopped,
                DossierSubmitted,
                DossierSupplemented,
                DossierWithdrawn,
                FeePaid,
                FeeRefunded,
                FeeRequested,
                OfficerAssigned,
                OriginalsChecked,
                PersonalDataErased,
                ProposalSentBack,
                ProposalSubmitted,
                RecordCorrected,
                ResultDeliveryFailed,
                ResultDispatched,
                ResultReturned,
                ResultReturnedToOneStop,
                ResultSigned,
                ResultUncollected,
                ServiceNotPerformed,
                SupplementLapsed,
                SupplementProposed,
                SupplementRequested,
                WithdrawalRefused,
                WithdrawalRequested {

    /** The code of the dossier, which is its identity. */
    String dossierCode();

    /** When it happened, by the ledger's clock. */
    Instant at();

    /** Who did it, in which role. */
    Actor by();
}
