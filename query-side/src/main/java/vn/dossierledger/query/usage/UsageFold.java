package vn.dossierledger.query.usage;

import java.time.Instant;
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
import vn.dossierledger.query.usage.UsageBody.Outcome;

/**
 * What counts as handled: intake declined, the result or the refusal back at the one-stop, or the service not performed. Originals
 * that differ open the dossier again.
 */
final class UsageFold implements Fold<UsageBody> {

    @Override
    public UsageBody begin(DossierSubmitted submitted, Fact first) {
        var body = new UsageBody();
        body.code = submitted.dossierCode();
        body.authority = submitted.authority();
        body.procedure = submitted.procedure();
        body.procedureVersion = submitted.procedureVersion();
        body.level = submitted.level();
        body.channel = submitted.channel();
        body.submittedAt = submitted.at();
        return body;
    }

    @Override
    public UsageBody after(UsageBody body, Fact fact) {
        apply(body, fact.event());
        body.version = fact.sequence();
        return body;
    }

    @Override
    public long version(UsageBody body) {
        return body.version;
    }

    private static void apply(UsageBody body, DossierEvent event) {
        switch (event) {
            case DossierAccepted e -> body.acceptedAt = e.at();
            case DossierDeclined e -> handled(body, Outcome.DECLINED, e.at());
            case ResultSigned e -> body.signed = Outcome.APPROVED;
            case DossierRejected e -> body.signed = Outcome.REFUSED;
            case ResultReturnedToOneStop e -> handled(body, body.signed, e.at());
            case ServiceNotPerformed e -> handled(body, Outcome.NOT_PERFORMED, e.at());
            case ProposalSentBack e -> body.signed = null;
            case OriginalsChecked e -> {
                if (!e.match()) {
                    body.signed = null;
                    handled(body, null, null);
                }
            }
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case CompletenessChecked e -> {}
            case SupplementRequested e -> {}
            case DossierSupplemented e -> {}
            case FeeRequested e -> {}
            case FeePaid e -> {}
            case FeeRefunded e -> {}
            case DossierForwarded e -> {}
            case ProposalSubmitted e -> {}
            case ResultDispatched e -> {}
            case ResultDeliveryFailed e -> {}
            case ResultReturned e -> {}
            case DeadlineMissed e -> {}
        }
    }

    private static void handled(UsageBody body, Outcome outcome, Instant at) {
        body.outcome = outcome;
        body.handledAt = at;
    }
}
