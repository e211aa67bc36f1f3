package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Caller;

/**
 * How does this dossier stand? Answered by an optional {@link DossierFile}: empty when it is unknown or not the caller's to
 * see.
 */
public record FindDossier(Caller caller, String code) {}
