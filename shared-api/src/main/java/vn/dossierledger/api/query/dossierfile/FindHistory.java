package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * What happened to this dossier? Answered by an optional {@link DossierHistory}: empty when it is unknown or not the
 * caller's to see.
 *
 * @param language of the sentences
 * @param after only what came after the event of this sequence number; -1 for everything
 */
public record FindHistory(Caller caller, String code, Language language, long after) {

    /** What is before the first event. */
    public static final long BEGINNING = -1;

    /** Everything that happened. */
    public FindHistory(Caller caller, String code, Language language) {
        this(caller, code, language, BEGINNING);
    }
}
