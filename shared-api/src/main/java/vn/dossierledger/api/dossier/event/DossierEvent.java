package vn.dossierledger.api.dossier.event;

import java.time.Instant;
import vn.dossierledger.api.actor.Actor;

/** A fact of a dossier's life. Who reads it may be sure that it was true {@link #at()}. */
public sealed interface DossierEvent
        permits CompletenessChecked,
                DeadlineMissed,
                DossierAccepted,
                DossierDeclined,
                DossierForwarded,
                DossierRejected,
                DossierSubmitted,
                DossierSupplemented,
                FeePaid,
                FeeRefunded,
                FeeRequested,
                OriginalsChecked,
                ProposalSentBack,
                ProposalSubmitted,
                ResultDeliveryFailed,
                ResultDispatched,
                ResultReturned,
                ResultReturnedToOneStop,
                ResultSigned,
                ServiceNotPerformed,
                SupplementRequested {

    /** The code of the dossier, which is its identity. */
    String dossierCode();

    /** When it happened, by the ledger's clock. */
    Instant at();

    /** Who did it, in which role. */
    Actor by();
}
