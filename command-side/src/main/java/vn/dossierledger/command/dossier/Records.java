package vn.dossierledger.command.dossier;

import java.util.Optional;
import vn.dossierledger.api.dossier.Applicant;
import vn.dossierledger.api.dossier.event.DossierEvent;
import vn.dossierledger.api.sealing.Confidential;
import vn.dossierledger.api.sealing.Sealed;

/** What is on record beside what the rules hold of a dossier; looked up by the few steps that are about the record itself. */
public interface Records {

    /** What happened as a dossier's step of that number, counted from 0; empty when there is no such step. */
    Optional<DossierEvent> event(String dossierCode, long sequence);

    /** A text, only to be compared and sealed again; empty when its key was erased. */
    Optional<Confidential> text(Sealed sealed);

    /** An applicant, only to be compared and sealed again; empty when its key was erased. */
    Optional<Applicant> applicant(Sealed sealed);

    /** How many dossiers are sealed under a key and have not ended, without {@code except}. */
    int openDossiersUnder(String sealingKey, String except);
}
