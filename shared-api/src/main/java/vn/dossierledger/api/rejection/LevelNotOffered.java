package vn.dossierledger.api.rejection;

import vn.dossierledger.api.dossier.ServiceLevel;

/**
 * The service is not offered at this level.
 */
public record LevelNotOffered(ServiceLevel asked, ServiceLevel offered) implements Rejection {

    @Override
    public String article() {
        return "default: A service is asked for at the level at which it is offered.";
    }
}
