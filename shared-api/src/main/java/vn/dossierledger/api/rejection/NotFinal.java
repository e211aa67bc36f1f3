package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.DossierState;

/**
 * This is done only when the life of a dossier has ended.
 */
public record NotFinal(DossierState is) implements Rejection {

    @Override
    public String article() {
        return "default: This is done only when the life of a dossier has ended.";
    }
}
