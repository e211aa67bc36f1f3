package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.DossierState;

/**
 * A service is rated when the dossier has come to its end.
 */
public record NotYetRateable(DossierState is) implements Rejection {}
