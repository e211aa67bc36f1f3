package vn.dossierledger.api.dossier;

import vn.dossierledger.api.sealing.Confidential;

/**
 * One line of the completeness check, in clear.
 * @param component the component's id
 * @param present whether it is there
 * @param valid whether it is valid
 * @param note nullable
 */
public record ItemCheck(String component, boolean present, boolean valid, Confidential note) {}
