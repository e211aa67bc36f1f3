package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.OutcomeKind;

/**
 * Only a stop goes on: this dossier has come to its end.
 */
public record NotStopped(OutcomeKind outcome) implements Rejection {}
