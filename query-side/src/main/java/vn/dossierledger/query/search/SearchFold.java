package vn.dossierledger.query.search;

import java.time.Instant;
import java.util.List;
import vn.dossierledger.api.dossier.DossierState;
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

/** How a dossier's document changes, fact by fact. Words of people are added when it is written. */
final class SearchFold implements Fold<SearchDocument> {

    @Override
    public SearchDocument begin(DossierSubmitted submitted, Fact first) {
        var document = new SearchDocument();
        document.code = submitted.dossierCode();
        document.state = DossierState.SUBMITTED;
        document.authority = submitted.authority();
        document.procedure = submitted.procedure();
        document.level = submitted.level().code();
        document.channel = submitted.channel();
        document.applicantKind = submitted.applicantKind();
        document.submittedAt = submitted.at().toEpochMilli();
        document.owners = List.copyOf(submitted.owners());
        document.unopened = submitted;
        return document;
    }

    @Override
    public SearchDocument after(SearchDocument document, Fact fact) {
        apply(document, fact.event());
        document.live(document.life().after(fact.event()));
        document.version = fact.sequence();
        return document;
    }

    @Override
    public long version(SearchDocument document) {
        return document.version;
    }

    private static void apply(SearchDocument document, DossierEvent event) {
        switch (event) {
            case DossierAccepted e -> {
                document.acceptedAt = e.at().toEpochMilli();
                document.dueAt = e.appointment().due().dueAt().toEpochMilli();
            }
            case DossierForwarded e -> document.department = e.department();
            case ProposalSubmitted e -> document.assignee = e.by().subject();
            case OriginalsChecked e -> document.finishedAt = e.match() ? document.finishedAt : null;
            case DossierDeclined e -> finish(document, e.at());
            case ResultReturnedToOneStop e -> finish(document, e.at());
            case ServiceNotPerformed e -> finish(document, e.at());
            case DossierSubmitted e -> throw new IllegalStateException("A dossier is submitted once");
            case CompletenessChecked e -> {}
            case SupplementRequested e -> {}
            case DossierSupplemented e -> {}
            case FeeRequested e -> {}
            case FeePaid e -> {}
            case FeeRefunded e -> {}
            case ProposalSentBack e -> {}
            case ResultSigned e -> {}
            case DossierRejected e -> {}
            case ResultDispatched e -> {}
            case ResultDeliveryFailed e -> {}
            case ResultReturned e -> {}
            case DeadlineMissed e -> {}
        }
    }

    private static void finish(SearchDocument document, Instant at) {
        document.finishedAt = at.toEpochMilli();
    }
}
