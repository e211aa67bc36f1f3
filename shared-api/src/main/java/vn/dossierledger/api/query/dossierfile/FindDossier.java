package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * How does this dossier stand? Answered by an optional {@link DossierFile}: empty when it is unknown or not the caller's to
 * see.
 *
 * @param language of the markers that stand where erased texts were
 */
public record FindDossier(Caller caller, String code, Language language) {}
