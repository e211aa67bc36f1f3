package vn.dossierledger.command.record;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import vn.dossierledger.api.dossier.event.DossierDeclined;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.dossier.event.DossierReopened;
import vn.dossierledger.api.dossier.event.DossierSubmitted;
import vn.dossierledger.api.dossier.event.DossierWithdrawn;
import vn.dossierledger.api.dossier.event.ResultReturned;
import vn.dossierledger.api.dossier.event.ServiceNotPerformed;
import vn.dossierledger.api.dossier.event.SupplementLapsed;
import vn.dossierledger.api.dossier.life.Life;
import vn.dossierledger.command.feedback.KnownDossier;
import vn.dossierledger.command.feedback.KnownDossiers;

/** Reads from the ledger itself what a rating needs to know of its dossier. */
public final class DossiersOnRecord implements KnownDossiers {

    private final EventStore ledger;

    public DossiersOnRecord(EventStore ledger) {
        this.ledger = ledger;
    }

    @Override
    public Optional<KnownDossier> find(String dossierCode) {
        return ledger.readEvents(dossierCode)
                .asStream()
                .map(Message::getPayload)
                .filter(DossierEvent.class::isInstance)
                .map(DossierEvent.class::cast)
                .reduce(Known.NOTHING, Known::after, (one, other) -> other)
                .dossier();
    }

    private record Known(DossierSubmitted submitted, Life life, boolean ended) {

        static final Known NOTHING = new Known(null, Life.SUBMITTED, false);

        Known after(DossierEvent event) {
            return event instanceof DossierSubmitted first
                    ? new Known(first, Life.SUBMITTED, false)
                    : new Known(submitted, life.after(event), ends(event));
        }

        /** What happens after an end, such as a correction or a refund, leaves it ended. */
        private boolean ends(DossierEvent event) {
            boolean end = event instanceof DossierDeclined
                    || event instanceof DossierWithdrawn
                    || event instanceof SupplementLapsed
                    || event instanceof ServiceNotPerformed
                    || event instanceof ResultReturned;
            return end || (ended && !(event instanceof DossierReopened));
        }

        Optional<KnownDossier> dossier() {
            return submitted == null
                    ? Optional.empty()
                    : Optional.of(new KnownDossier(
                            submitted.dossierCode(),
                            submitted.authority(),
                            submitted.procedure(),
                            submitted.owners(),
                            life.state(),
                            ended,
                            submitted.applicant().key()));
        }
    }
}
