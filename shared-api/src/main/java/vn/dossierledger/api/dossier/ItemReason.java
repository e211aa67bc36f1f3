package vn.dossierledger.api.dossier;

import vn.dossierledger.api.sealing.Confidential;

/**
 * A component and what is said of it, in clear.
 * @param component the component's id
 * @param reason not null
 */
public record ItemReason(String component, Confidential reason) {}
