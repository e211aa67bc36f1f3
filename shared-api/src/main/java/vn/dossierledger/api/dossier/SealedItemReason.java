package vn.dossierledger.api.dossier;

import vn.dossierledger.api.sealing.Sealed;

/**
 * A component and what is said of it, as an event keeps it.
 * @param component the component's id
 * @param reason sealed
 */
public record SealedItemReason(String component, Sealed reason) {}
