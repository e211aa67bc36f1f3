package vn.dossierledger.query.dossierfile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dossierledger.api.clock.Appointment;
import vn.dossierledger.api.dossier.SealedPreference;
import vn.dossierledger.api.dossier.SubmittedComponent;
import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.query.life.Life;

/** What is kept of a dossier: the facts that still hold, as they were told. Written down as JSON, field by field. */
final class FileBody {

    long version;
    Life life = Life.SUBMITTED;
    DossierSubmitted submitted;
    Map<String, SubmittedComponent> components = new LinkedHashMap<>();
    SealedPreference preference;
    Instant acceptedAt;
    Appointment appointment;
    String department;
    CompletenessChecked checklist;
    SupplementRequested asked;
    List<FeeRequested> fees = new ArrayList<>();
    List<FeePaid> payments = new ArrayList<>();
    long refunded;
    ProposalSubmitted proposal;
    ResultSigned signed;
    DossierRejected rejected;
    DossierDeclined declined;
    ServiceNotPerformed notPerformed;
    ResultDispatched dispatched;
    ResultDeliveryFailed deliveryFailed;
    ResultReturned returned;
    List<DeadlineMissed> missed = new ArrayList<>();

    Set<String> owners() {
        return submitted.owners();
    }

    /** The leader or the originals sent the dossier back: what was decided no longer holds. */
    void decideAgain() {
        proposal = null;
        signed = null;
        rejected = null;
        dispatched = null;
        deliveryFailed = null;
    }
}
