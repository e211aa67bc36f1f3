package vn.dossierledger.command.dossier;

import java.util.List;
import java.util.Optional;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.ApplicantKind;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** The record of a story: what happened in it. An's telephone is on it, but no e-mail. */
record TestRecords(List<DossierEvent> events, List<List<DossierEvent>> others, boolean keyInUse) implements Records {

    TestRecords(List<DossierEvent> events) {
        this(events, List.of(), true);
    }

    @Override
    public Optional<DossierEvent> event(String dossierCode, long sequence) {
        return sequence >= 0 && sequence < events.size() ? Optional.of(events.get((int) sequence)) : Optional.empty();
    }

    @Override
    public Optional<Confidential> text(Sealed sealed) {
        return Optional.of(new Confidential(clear(sealed)));
    }

    @Override
    public Optional<Applicant> applicant(Sealed sealed) {
        return Optional.of(
                new Applicant(ApplicantKind.CITIZEN, clear(sealed), "051090001234", "0905123456", null, "Quảng Ngãi"));
    }

    @Override
    public void begin(String dossierCode, String sealingKey) {
        // A story has one dossier.
    }

    @Override
    public List<List<DossierEvent>> othersUnder(String sealingKey, String except) {
        return others;
    }

    @Override
    public boolean hold(String sealingKey) {
        return keyInUse;
    }

    @Override
    public void destroy(String sealingKey) {
        // A story has one time.
    }

    private static String clear(Sealed sealed) {
        return sealed.text().replaceFirst("^sealed ", "");
    }
}
