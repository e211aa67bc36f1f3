package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Caller;
import vn.dossierledger.api.query.Language;

/**
 * Which forms were issued for this dossier? Answered by optional {@link IssuedForms}: empty when it is unknown or not the caller's to see.
 *
 * @param language of the titles
 */
public record FindForms(Caller caller, String code, Language language) {}
