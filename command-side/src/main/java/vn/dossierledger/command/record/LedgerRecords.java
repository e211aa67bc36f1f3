package vn.dossierledger.command.record;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import tools.jackson.databind.ObjectMapper;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.command.dossier.Records;
import vn.dossierledger.ledger.json.LedgerJson;
import vn.dossierledger.ledger.sealing.ApplicantKeys;

/** Reads the ledger itself: what a read model says is no ground to decide on. */
public final class LedgerRecords implements Records {

    private final EventStore ledger;
    private final ApplicantKeys keys;
    private final DossiersOfKeys dossiers;
    private final ObjectMapper json = LedgerJson.serializer().getObjectMapper();

    public LedgerRecords(EventStore ledger, ApplicantKeys keys, DossiersOfKeys dossiers) {
        this.ledger = ledger;
        this.keys = keys;
        this.dossiers = dossiers;
    }

    @Override
    public Optional<DossierEvent> event(String dossierCode, long sequence) {
        if (sequence < 0) {
            return Optional.empty();
        }
        DomainEventStream rest = ledger.readEvents(dossierCode, sequence);
        return rest.hasNext() ? Optional.of((DossierEvent) rest.next().getPayload()) : Optional.empty();
    }

    @Override
    public Optional<Confidential> text(Sealed sealed) {
        return keys.open(sealed).map(Confidential::new);
    }

    @Override
    public Optional<Applicant> applicant(Sealed sealed) {
        return keys.open(sealed).map(text -> json.readValue(text, Applicant.class));
    }

    @Override
    public void begin(String dossierCode, String sealingKey) {
        dossiers.begun(dossierCode, sealingKey);
    }

    @Override
    public List<List<DossierEvent>> othersUnder(String sealingKey, String except) {
        return dossiers.under(sealingKey).stream()
                .filter(code -> !code.equals(except))
                .map(this::life)
                .toList();
    }

    @Override
    public boolean hold(String sealingKey) {
        return keys.hold(sealingKey);
    }

    @Override
    public void destroy(String sealingKey) {
        keys.erase(sealingKey);
    }

    private List<DossierEvent> life(String dossierCode) {
        return ledger.readEvents(dossierCode)
                .asStream()
                .map(message -> (DossierEvent) message.getPayload())
                .toList();
    }
}
