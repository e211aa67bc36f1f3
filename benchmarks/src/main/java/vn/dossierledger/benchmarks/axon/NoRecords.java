package vn.dossierledger.benchmarks.axon;

import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;
import vn.dossierledger.command.dossier.Records;

/** No benchmark sets a record right or forgets anybody. */
final class NoRecords implements Records {

    @Override
    public Optional<DossierEvent> event(String dossierCode, long sequence) {
        return Optional.empty();
    }

    @Override
    public Optional<Confidential> text(Sealed sealed) {
        return Optional.empty();
    }

    @Override
    public Optional<Applicant> applicant(Sealed sealed) {
        return Optional.empty();
    }

    @Override
    public void begin(String dossierCode, String sealingKey) {
        // Nobody asks for it.
    }

    @Override
    public List<List<DossierEvent>> othersUnder(String sealingKey, String except) {
        return List.of();
    }

    @Override
    public boolean hold(String sealingKey) {
        return true;
    }

    @Override
    public void destroy(String sealingKey) {
        // Nobody is forgotten.
    }
}
