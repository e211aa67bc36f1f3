package vn.dossierledger.query.dossierfile;

import vn.dossierledger.api.dossier.event.CompletenessChecked;
import vn.dossierledger.api.dossier.event.DeadlineMissed;
import vn.dossierledger.api.dossier.event.DossierAccepted;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierForwarded;
import vn.dossierledger.api.dossier.event.DossierRejected;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierSupplemented;
import vn.dossierledger.api.dossier.event.FeePaid;
import vn.dossierledger.api.dossier.event.FeeRefunded;
import vn.dossierledger.api.dossier.event.FeeRequested;
import vn.dossierledger.api.dossier.event.OriginalsChecked;
import vn.dossierledger.api.dossier.event.ProposalSentBack;
import vn.dossierledger.api.dossier.event.ProposalSubmitted;
import vn.dossierledger.api.dossier.event.ResultDeliveryFailed;
import vn.dossierledger.api.dossier.event.ResultDispatched;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ResultReturnedToOneStop;
import vn.dossierledger.api.dossier.event.ResultSigned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementRequested;
import vn.dossierledger.query.projection.Fact;
import vn.dossierledger.query.projection.Fold;

/** How a dossier's file grows, fact by fact. */
final class FileFold implements Fold<FileBody> {

    @Override
    public FileBody begin(DossierSubmitted submitted, Fact first) {
        var body = new FileBody();
        body.submitted = submitted;
        body.preference = submitted.resultPreference();
        submitted.components().forEach(component -> body.components.put(component.component(), component));
        return body;
    }

    @Override
    public FileBody after(FileBody body, Fact fact) {
        apply(body, fact.event());
        body.life = body.life.after(fact.event());
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(FileBody body) {
        return body.version;
    }

    private static void apply(FileBody body, DossierEvent event) {
        switch (event) {
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case CompletenessChecked e -> body.checklist = e;
            case SupplementRequested e -> body.asked = e;
            case DossierSupplemented e -> {
                body.asked = null;
                e.components().forEach(component -> body.components.put(component.component(), component));
            }
            case DossierDeclined e -> body.declined = e;
            case DossierAccepted e -> {
                body.acceptedAt = e.at();
                body.appointment = e.appointment();
                if (e.resultPreference() != null) {
                    body.preference = e.resultPreference();
                }
            }
            case FeeRequested e -> body.fees.add(e);
            case FeePaid e -> body.payments.add(e);
            case FeeRefunded e -> body.refunded += e.amount();
            case DossierForwarded e -> body.department = e.department();
            case ProposalSubmitted e -> body.proposal = e;
            case ProposalSentBack e -> body.decideAgain();
            case ResultSigned e -> body.signed = e;
            case DossierRejected e -> body.rejected = e;
            case ResultReturnedToOneStop e -> body.proposal = null;
            case OriginalsChecked e -> {
                if (!e.match()) {
                    body.decideAgain();
                }
            }
            case ResultDispatched e -> {
                body.dispatched = e;
                body.deliveryFailed = null;
            }
            case ResultDeliveryFailed e -> body.deliveryFailed = e;
            case ResultReturned e -> body.returned = e;
            case ServiceNotPerformed e -> body.notPerformed = e;
            case DeadlineMissed e -> body.missed.add(e);
        }
    }
}
