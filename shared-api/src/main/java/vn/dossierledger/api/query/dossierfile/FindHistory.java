package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * What happened to this dossier? Answered by an optional {@link DossierHistory}: empty when it is unknown or not the
 * caller's to see.
 *
 * @param language of the sentences
 */
public record FindHistory(Caller caller, String code, Language language) {}
