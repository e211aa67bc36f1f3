package vn.dossierledger.command.dossier;

import java.util.List;
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

    /** Puts on record under which key a dossier is sealed that begins now. */
    void begin(String dossierCode, String sealingKey);

    /** The lives so far of the dossiers that are sealed under a key, each in order, without {@code except}. */
    List<List<DossierEvent>> othersUnder(String sealingKey, String except);

    /**
     * Keeps a key for whoever lets a dossier go on: until their step is done or refused nobody destroys it.
     *
     * @return false when it was destroyed, and its applicant is forgotten
     */
    boolean hold(String sealingKey);

    /**
     * Destroys a key together with the step that says so, after those who hold it are done: a dossier that begins later is sealed under another one. A
     * refusal of the step leaves the key.
     */
    void destroy(String sealingKey);
}
