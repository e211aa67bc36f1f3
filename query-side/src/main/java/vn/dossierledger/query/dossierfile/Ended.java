package vn.dossierledger.query.dossierfile;

import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ResultUncollected;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;

/** What a dossier came to, and how the result went out; anew after each reopening. Written down as JSON, field by field. */
final class Ended {

    ResultSigned signed;
    DossierRejected rejected;
    DossierDeclined declined;
    DossierWithdrawn withdrawn;
    SupplementLapsed lapsed;
    ServiceNotPerformed notPerformed;
    ResultDispatched dispatched;
    ResultDeliveryFailed deliveryFailed;
    ResultUncollected uncollected;
    ResultReturned returned;

    /** The leader or the originals sent the dossier back: what was decided no longer holds. */
    void decideAgain() {
        signed = null;
        rejected = null;
        dispatched = null;
        deliveryFailed = null;
        uncollected = null;
    }
}
