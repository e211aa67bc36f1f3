package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.DossierState;

/**
 * A service is rated when the dossier has come to its end.
 */
public record NotYetRateable(DossierState is) implements Rejection {

    @Override
    public String article() {
        return "default: A service is rated when its dossier has come to its end.";
    }
}
