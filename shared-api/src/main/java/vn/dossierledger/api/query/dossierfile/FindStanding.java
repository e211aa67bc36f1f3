package vn.dossierledger.api.query.dossierfile;

import vn.dossierledger.api.actor.Caller;

/**
 * As whom may this caller see this dossier? Answered by an optional {@link ReaderStanding}: empty when the dossier is unknown or not the
 * caller's to see.
 */
public record FindStanding(Caller caller, String code) {}
